import type { Period } from '@bridge/common';
import { periodOf, quarterOf } from './calendar.js';

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
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
};

const year = (text: string | undefined): number =>
  text === undefined ? Number.NaN : text.length === 2 ? 2000 + Number(text) : Number(text);
const count = (text: string | undefined): number => ORDINALS[text ?? ''] ?? Number(text);
const month = (text: string | undefined): number => MONTHS.indexOf((text ?? '').slice(0, 3)) + 1;
const optional = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** A way to write a period, and what it means; `ambiguous` where it has two meanings. */
export type Rule = readonly [RegExp, (found: RegExpExecArray) => Period | null | 'ambiguous'];

/** Halves end with their last quarter: what counts is the day by which the land must be usable. */
export const PERIOD_RULES: readonly Rule[] = [
  [
    /(\d{4})\s*(?:年|년|年度|[-/.,])?\s*(?:(?:第|제)\s*)?([1-9일이삼사])\s*(?:[-~至到、·]\s*(?:第|제)?\s*[1-4]\s*)?(?:季度|季|분기|사분기|\/4\s*분기)/,
    (f) => quarterOf(year(f[1]), count(f[2])),
  ],
  [/(\d{4})\s*(?:年|년|[-/.,'])?\s*q\s*([1-9])(?!\d)/, (f) => quarterOf(year(f[1]), count(f[2]))],
  [/(\d{4})\s*(?:年|년|[-/.])?\s*([1-4])\s*q(?![a-z])/, (f) => quarterOf(year(f[1]), count(f[2]))],
  [/^'?(\d{2})\s*(?:年|년)?\s*q([1-4])$/, (f) => quarterOf(year(f[1]), count(f[2]))],
  [/([1-4일이삼사])(?:\s*\/\s*4)?\s*(?:季度|분기)\s*,?\s*(\d{4})/, (f) => quarterOf(year(f[2]), count(f[1]))],
  [/q\s*([1-9])\s*(?:of\b|[-/.,'])*\s*(\d{4}|\d{2})(?!\d)/, (f) => quarterOf(year(f[2]), count(f[1]))],
  [/(?<!\d)([1-4])q\s*(?:of\b|[-/.,'])*\s*(\d{4}|\d{2})(?!\d)/, (f) => quarterOf(year(f[2]), count(f[1]))],
  [/(?:quarter|qtr\.?)\s*([1-9])\s*(?:of\b|[-/.,'])*\s*(\d{4})/, (f) => quarterOf(year(f[2]), count(f[1]))],
  [/(\d{4}),? *(first|second|third|fourth|1st|2nd|3rd|4th) quarter/, (f) => quarterOf(year(f[1]), count(f[2]))],
  [/(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)?,? *(\d{4})/, (f) => quarterOf(year(f[2]), count(f[1]))],
  [/(\d{4})\s*(?:年|년|[-/.])?\s*(?:上半年|상반기|h1|1h|first half)/, (f) => quarterOf(year(f[1]), 2)],
  [/(\d{4})\s*(?:年|년|[-/.])?\s*(?:下半年|하반기|h2|2h|second half)/, (f) => quarterOf(year(f[1]), 4)],
  [/(?:h1|1h|first half|1st half)(?: of)?[\s\-/,']*(\d{4}|\d{2})(?!\d)/, (f) => quarterOf(year(f[1]), 2)],
  [/(?:h2|2h|second half|2nd half)(?: of)?[\s\-/,']*(\d{4}|\d{2})(?!\d)/, (f) => quarterOf(year(f[1]), 4)],
  [
    /(\d{4})\s*(?:年|년)?\s*(?:年底|底|年末|末|연말|말|年内|연내|내)(?:前|까지|이전|에|开工)?(?=$|[\s,、;~/-]|或|至|到)/,
    (f) => periodOf(year(f[1]), 12),
  ],
  [/(?:end|late|by the end)(?: of| in)?[\s-]*(\d{4})$/, (f) => periodOf(year(f[1]), 12)],
  [/(\d{4})\s*(?:年|년)?\s*(?:年初|初|연초|초)$/, (f) => quarterOf(year(f[1]), 1)],
  [/(?:early|beginning of|start of)[\s-]*(\d{4})$/, (f) => quarterOf(year(f[1]), 1)],
  [/(\d{4})\s*(?:年|년)?\s*(?:年中|中|중순|중반)$|mid[\s-]*(\d{4})$/, (f) => periodOf(year(f[1] ?? f[2]), 6)],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s\\-/]+${MONTH}[\\s\\-/,]+'?(\\d{4}|\\d{2})(?!\\d)`),
    (f) => periodOf(year(f[3]), month(f[2]), Number(f[1])),
  ],
  [new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`), (f) => periodOf(year(f[3]), month(f[1]), Number(f[2]))],
  [new RegExp(`${MONTH}[\\s\\-/,']*(\\d{4}|\\d{2})(?!\\d)`), (f) => periodOf(year(f[2]), month(f[1]))],
  [new RegExp(`(\\d{4})[\\s\\-/,.年년]*${MONTH}`), (f) => periodOf(year(f[1]), month(f[2]))],
  [/(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/, (f) => periodOf(year(f[1]), Number(f[2]), Number(f[3]))],
  [/^(\d{4})(\d{2})(?!\d)/, (f) => periodOf(year(f[1]), Number(f[2]))],
  [
    /(?<!\d)(\d{4})\s*(?:年|년)\s*(\d{1,2})(?!\d)(?:\s*(?:月份?|월)\s*(\d{1,2})(?=\s*(?:日|号|일|$)))?/,
    (f) => periodOf(year(f[1]), Number(f[2]), optional(f[3])),
  ],
  // The same sign between all parts: in `2027.6-7` the second one means a span of months.
  [/(?<!\d)(\d{4})\s*([-/.\s])\s*(\d{1,2})(?!\d)(?:\s*\2\s*(\d{1,2})(?!\d))?/, (f) => periodOf(year(f[1]), Number(f[3]), optional(f[4]))],
  [/(?<!\d)(\d{1,2})\s*(?:月|월)\s*,?\s*(\d{4})/, (f) => periodOf(year(f[2]), Number(f[1]))],
  [
    /(?:^|')(\d{2})\s*(?:年|년)\s*(\d{1,2})\s*(?:月|월)(?:\s*(\d{1,2})\s*(?:日|号|일))?/,
    (f) => periodOf(year(f[1]), Number(f[2]), optional(f[3])),
  ],
  [/'(\d{2})\s*[-/.]\s*(\d{1,2})(?!\d)/, (f) => periodOf(year(f[1]), Number(f[2]))],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, (f) => dayAndMonth(Number(f[1]), Number(f[2]), year(f[3]))],
  [/^(\d{1,2})\s*[-/.]\s*(\d{4})$/, (f) => periodOf(year(f[2]), Number(f[1]))],
  [/^(?:预计|计划|拟|拟定|暂定|约|争取)\s*(\d{4})\s*年?\s*(?:开工|动工|启动|建设)?$/, (f) => periodOf(year(f[1]))],
  [/(?<!\d)(\d{4})\s*년\s*(?:중|내)?\s*(?:착공|사업|투자|건설)\s*(?:예정|시작|개시)?$/, (f) => periodOf(year(f[1]))],
  [
    /(?:^|fy|约|약|^in|^around|^during|^expected|^planned)\s*(\d{4})\s*(?:年度|年|년도|년|\.)?(?:\s*(?:左右|前后|경|내외|开工|착공|예정))?$/,
    (f) => periodOf(year(f[1])),
  ],
];

function dayAndMonth(first: number, second: number, inYear: number): Period | null | 'ambiguous' {
  if (first > 12) return periodOf(inYear, second, first);
  if (second > 12 || first === second) return periodOf(inYear, first, second);
  return 'ambiguous';
}
