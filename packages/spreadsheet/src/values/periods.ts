import { type DateOnly, firstDayOf, lastDayOf, type Period } from '@bridge/common';
import { dayOfSerial, isSerialDay } from './calendar.js';
import { hanDatePartsToDigits, hanNumeralsToDigits } from './han-numerals.js';
import { PERIOD_RULES } from './period-rules.js';
import { type Reading, read, refuse, UNKNOWN } from './reading.js';
import { type CellValue, foldText, isNoFigure, writtenText } from './text.js';

export interface DateHints {
  /** The day for which `立即`, `즉시` and `immediately` were written; without it they stay unknown. */
  asOf?: DateOnly | null;
}

const NOW =
  /^(立即|立刻|即时|即刻|即日|马上|随时|现货|现已可用|即可|즉시|바로|현재|상시|immediate|asap|now\b|at once|any ?time|ready|available now)/;
const RELATIVE =
  /^(年内|年底|年末|上半年|下半年|尽快|尽早|연내|연말|조속|상반기|하반기)|明年|今年|后年|내년|올해|내후년|签约后|签订后|获批后|批准后|审批后|取得.{0,12}后|승인 ?후|인허가 ?후|계약 ?후|체결 ?후|next year|this year|after (signing|contract|approval)/;
/** A bare figure of a sheet: a year, `202706`, `20270630`, a serial day, or `2027.6`. `2027.1` may be January or October. */
function ofNumber(value: number): Period | null | 'ambiguous' {
  if (isSerialDay(value)) return dayOfSerial(value);
  if (/^\d{4}\.1$/.test(String(value))) return 'ambiguous';
  return ofText(String(value));
}

/** Of several periods in one text the first counts: a plan begins with its start. */
function ofText(text: string): Period | null | 'ambiguous' {
  let earliest: { at: number; period: Period | null | 'ambiguous' } | null = null;
  for (const [pattern, make] of PERIOD_RULES) {
    const found = pattern.exec(text);
    if (found && (earliest === null || found.index < earliest.at)) earliest = { at: found.index, period: make(found) };
  }
  if (earliest) return earliest.period;
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  return isSerialDay(serial) ? dayOfSerial(serial) : null;
}

/** One spelling for what is written in several: numerals of Chinese, and years of two digits where a word or mark shows that they are years. */
function periodText(written: string): string {
  return hanDatePartsToDigits(hanNumeralsToDigits(foldText(written).toLowerCase()))
    .replace(/[’‘`´]/g, "'")
    .replace(/^'(\d{2})(?!\d)/, '20$1')
    .replace(/^(\d{2})(?=\s*(?:年|년)|\s*(?:上半年|下半年|상반기|하반기))/, '20$1');
}

/** A planning period as people write it: `2027年6月`, `Q3 2027`, `2027. 6.`, `2027下半年`, a serial day, `즉시`. Of a span the beginning counts. */
export function readPeriod(value: CellValue, hints: DateHints = {}): Reading<Period> {
  if (isNoFigure(value)) return UNKNOWN;
  const text = periodText(writtenText(value));
  if (NOW.test(text)) return hints.asOf ? read(hints.asOf) : refuse('date-relative', value);
  if (RELATIVE.test(text)) return refuse('date-relative', value);
  const period =
    typeof value === 'number'
      ? ofNumber(value)
      : (ofText(text.replace(/[()]/g, ' ').trim()) ?? ofText(text.replace(/\([^)]*\)/g, '').trim()));
  if (period === 'ambiguous') return refuse('date-ambiguous', value);
  return period === null ? refuse('bad-date', value) : read(period);
}

/**
 * A day. A month or quarter stands for its `edge`: land that comes free in June is certain only at its end,
 * a figure confirmed in June is certain only for its beginning.
 */
export function readDay(value: CellValue, edge: 'first' | 'last', hints: DateHints = {}): Reading<DateOnly> {
  const { value: period, problem } = readPeriod(value, hints);
  if (period === null) return problem ? { value: null, problem } : UNKNOWN;
  return read(edge === 'first' ? firstDayOf(period) : lastDayOf(period));
}
