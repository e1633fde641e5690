import type { DateOnly, Period } from '@bridge/common';

export interface TimeAxis {
  /** Pixels from the left of a day. */
  x: (day: DateOnly) => number;
  ticks: { period: Period; x: number }[];
}

const DAY_MS = 86_400_000;
const toDays = (day: DateOnly): number => Date.parse(day) / DAY_MS;

/** Room in pixels that the longest label of an axis needs: a quarter in Chinese. */
const LABEL_WIDTH = 96;
const DECADE = 120;
const STEPS_IN_MONTHS = [1, 3, 12, 24, 60, DECADE] as const;

/** An axis of time over all of `days`, with round months, quarters or years as ticks: only as many as have room for their labels. */
export function timeAxis(days: readonly DateOnly[], width: number): TimeAxis {
  const values = days.map(toDays);
  const from = Math.min(...values);
  // One day alone still needs an axis with two ends.
  const to = Math.max(...values, from + 30);
  const margin = 8;
  const x = (day: DateOnly): number => margin + ((toDays(day) - from) / (to - from)) * (width - 2 * margin);
  const months = (to - from) / 30.4;
  const room = Math.max(1, Math.floor(width / LABEL_WIDTH));
  const step = STEPS_IN_MONTHS.find((size) => months / size <= room) ?? DECADE * Math.ceil(months / DECADE / room);
  const ticks = ticksBetween(from, to, step).map(({ day, period }) => ({ period, x: x(day) }));
  const inside = ticks.filter((tick) => tick.x >= LABEL_WIDTH / 2 && tick.x <= width - LABEL_WIDTH / 2);
  return { x, ticks: inside };
}

function ticksBetween(from: number, to: number, step: number): { day: DateOnly; period: Period }[] {
  const first = new Date(from * DAY_MS);
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const ticks: { day: DateOnly; period: Period }[] = [];
  for (let month = Math.ceil(start / step) * step; ; month += step) {
    const [year, index] = [Math.floor(month / 12), month % 12];
    const day = `${year}-${String(index + 1).padStart(2, '0')}-01`;
    if (toDays(day) > to) return ticks;
    if (toDays(day) >= from) ticks.push({ day, period: periodOf(year, index, step) });
  }
}

function periodOf(year: number, monthIndex: number, step: number): Period {
  if (step >= 12) return String(year);
  return step === 3 ? `${year}-Q${monthIndex / 3 + 1}` : `${year}-${String(monthIndex + 1).padStart(2, '0')}`;
}
