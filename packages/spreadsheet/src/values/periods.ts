import { type DateOnly, firstDayOf, lastDayOf, type Period } from '@bridge/common';
import { dayOfSerial, isSerialDay, periodOf, quarterOf } from './calendar.js';
import { hanNumeralsToDigits } from './han-numerals.js';
import { type Reading, read, refuse, UNKNOWN } from './reading.js';
import { type CellValue, foldText, isNothing, writtenText } from './text.js';

export interface DateHints {
  /** The day for which `立即`, `즉시` and `immediately` were written; without it they stay unknown. */
  asOf?: DateOnly | null;
}

const NOW =
  /^(立即|立刻|即时|即刻|即日|马上|随时|现货|现已可用|即可|즉시|바로|현재|상시|immediate|asap|now\b|at once|any ?time|ready|available now)/;
const RELATIVE = /明年|今年|后年|내년|올해|내후년|签约后|签订后|계약 ?후|체결 ?후|next year|this year|after (signing|contract|approval)/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const ORDINALS: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
};

const year = (text: string | undefined): number =>
  text === undefined ? Number.NaN : text.length === 2 ? 2000 + Number(text) : Number(text);
const count = (text: string | undefined): number => ORDINALS[text ?? ''] ?? Number(text);
const month = (text: string | undefined): number => MONTHS.indexOf((text ?? '').slice(0, 3)) + 1;
const optional = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

type Rule = readonly [RegExp, (found: RegExpExecArray) => Period | null | 'ambiguous'];

/** Halves end with their last quarter: what counts is the day by which the land must be usable. */
const RULES: readonly Rule[] = [
  [
    /(\d{4})\s*(?:年|년|年度|[-/.,])?\s*(?:第\s*)?([1-4一二三四])\s*(?:季度|季|분기|사분기|\/4\s*분기)/,
    (f) => quarterOf(year(f[1]), count(f[2])),
  ],
  [/(\d{4})\s*(?:年|년|[-/.,'])?\s*q\s*([1-9])(?!\d)/, (f) => quarterOf(year(f[1]), count(f[2]))],
  [/q\s*([1-9])\s*(?:of\b|[-/.,'])*\s*(\d{4}|\d{2})(?!\d)/, (f) => quarterOf(year(f[2]), count(f[1]))],
  [/(?<!\d)([1-4])q\s*(?:of\b|[-/.,'])*\s*(\d{4}|\d{2})(?!\d)/, (f) => quarterOf(year(f[2]), count(f[1]))],
  [/(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)?,? *(\d{4})/, (f) => quarterOf(year(f[2]), count(f[1]))],
  [/(\d{4})\s*(?:年|년|[-/.])?\s*(?:上半年|상반기|h1|1h|first half)/, (f) => quarterOf(year(f[1]), 2)],
  [/(\d{4})\s*(?:年|년|[-/.])?\s*(?:下半年|하반기|h2|2h|second half)/, (f) => quarterOf(year(f[1]), 4)],
  [/(?:h1|1h|first half|1st half)(?: of)?[\s\-/,']*(\d{4}|\d{2})(?!\d)/, (f) => quarterOf(year(f[1]), 2)],
  [/(?:h2|2h|second half|2nd half)(?: of)?[\s\-/,']*(\d{4}|\d{2})(?!\d)/, (f) => quarterOf(year(f[1]), 4)],
  [/(\d{4})\s*(?:年|년)?\s*(?:年底|底|年末|末|연말|말|年内|연내|내)(?:前|까지|이전|에|开工)?$/, (f) => periodOf(year(f[1]), 12)],
  [/(?:end|late|by the end)(?: of| in)?[\s-]*(\d{4})$/, (f) => periodOf(year(f[1]), 12)],
  [/(\d{4})\s*(?:年|년)?\s*(?:年初|初|연초|초)$/, (f) => quarterOf(year(f[1]), 1)],
  [/(?:early|beginning of|start of)[\s-]*(\d{4})$/, (f) => quarterOf(year(f[1]), 1)],
  [/(\d{4})\s*(?:年|년)?\s*(?:年中|中|중순|중반)$|mid[\s-]*(\d{4})$/, (f) => periodOf(year(f[1] ?? f[2]), 6)],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s\\-/]+${MONTH}[\\s\\-/,]+(\\d{4})`),
    (f) => periodOf(year(f[3]), month(f[2]), Number(f[1])),
  ],
  [new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`), (f) => periodOf(year(f[3]), month(f[1]), Number(f[2]))],
  [new RegExp(`${MONTH}[\\s\\-/,']*(\\d{4}|\\d{2})(?!\\d)`), (f) => periodOf(year(f[2]), month(f[1]))],
  [new RegExp(`(\\d{4})[\\s\\-/,.年년]*${MONTH}`), (f) => periodOf(year(f[1]), month(f[2]))],
  [/(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/, (f) => periodOf(year(f[1]), Number(f[2]), Number(f[3]))],
  [/^(\d{4})(\d{2})(?!\d)/, (f) => periodOf(year(f[1]), Number(f[2]))],
  [
    /(?<!\d)(\d{4})\s*(?:年|년|[-/.\s])\s*(\d{1,2})(?!\d)(?:\s*(?:月|월|[-/.])\s*(\d{1,2})(?![\d年년/.-]))?/,
    (f) => periodOf(year(f[1]), Number(f[2]), optional(f[3])),
  ],
  [
    /(?:^|')(\d{2})\s*(?:年|년)\s*(\d{1,2})\s*(?:月|월)(?:\s*(\d{1,2})\s*(?:日|号|일))?/,
    (f) => periodOf(year(f[1]), Number(f[2]), optional(f[3])),
  ],
  [/'(\d{2})\s*[-/.]\s*(\d{1,2})(?!\d)/, (f) => periodOf(year(f[1]), Number(f[2]))],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, (f) => dayAndMonth(Number(f[1]), Number(f[2]), year(f[3]))],
  [/^(\d{1,2})\s*[-/.]\s*(\d{4})$/, (f) => periodOf(year(f[2]), Number(f[1]))],
  [/(?:^|fy|约|약)\s*(\d{4})\s*(?:年度|年|년도|년|\.)?(?:\s*(?:左右|前后|경|내외|开工|착공|예정))?$/, (f) => periodOf(year(f[1]))],
];

function dayAndMonth(first: number, second: number, inYear: number): Period | null | 'ambiguous' {
  if (first > 12) return periodOf(inYear, second, first);
  if (second > 12 || first === second) return periodOf(inYear, first, second);
  return 'ambiguous';
}

/** A bare figure of a sheet: a year, `202706`, `20270630`, a serial day, or `2027.6`. `2027.1` may be January or October. */
function ofNumber(value: number): Period | null | 'ambiguous' {
  if (isSerialDay(value)) return dayOfSerial(value);
  if (/^\d{4}\.1$/.test(String(value))) return 'ambiguous';
  return ofText(String(value));
}

function ofText(text: string): Period | null | 'ambiguous' {
  for (const [pattern, make] of RULES) {
    const found = pattern.exec(text);
    if (found) return make(found);
  }
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  return isSerialDay(serial) ? dayOfSerial(serial) : null;
}

/** A planning period as people write it: `2027年6月`, `Q3 2027`, `2027. 6.`, `2027下半年`, a serial day, `즉시`. Of a span the beginning counts. */
export function readPeriod(value: CellValue, hints: DateHints = {}): Reading<Period> {
  if (isNothing(value)) return UNKNOWN;
  const text = hanNumeralsToDigits(foldText(writtenText(value)).toLowerCase());
  if (NOW.test(text)) return hints.asOf ? read(hints.asOf) : refuse('date-relative', value);
  if (RELATIVE.test(text)) return refuse('date-relative', value);
  const period = typeof value === 'number' ? ofNumber(value) : ofText(text);
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
