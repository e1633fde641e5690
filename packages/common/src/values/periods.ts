import type { DateOnly, Period } from './scalars.js';

const lastDayOfMonth = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
};
const day = (year: number, month: number, dayOfMonth: number): DateOnly =>
  `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;

function months(period: Period): { year: number; from: number; to: number } {
  const year = Number(period.slice(0, 4));
  const rest = period.slice(5);
  if (rest === '') return { year, from: 1, to: 12 };
  if (rest.startsWith('Q')) return { year, from: Number(rest[1]) * 3 - 2, to: Number(rest[1]) * 3 };
  const month = Number(rest.slice(0, 2));
  return { year, from: month, to: month };
}

/** First day of a planning period: `2027-Q3` → `2027-07-01`. */
export function firstDayOf(period: Period): DateOnly {
  if (period.length === 10) return period;
  const { year, from } = months(period);
  return day(year, from, 1);
}

/** Last day of a planning period: `2027-Q3` → `2027-09-30`. The latest date that still keeps what was planned. */
export function lastDayOf(period: Period): DateOnly {
  if (period.length === 10) return period;
  const { year, to } = months(period);
  return day(year, to, lastDayOfMonth(year, to));
}
