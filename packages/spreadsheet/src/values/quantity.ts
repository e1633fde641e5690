import { hanNumeralsToDigits } from './han-numerals.js';
import { foldText } from './text.js';

/** A quantity as written: one figure or a range, with the words before and after it. */
export interface Quantity {
  low: number;
  high: number;
  /** What stands before the first figure, in lower case: `约us$`. */
  before: string;
  /** What stands behind the last figure (or the first, where the last has none), in lower case, up to a bracket or comma. */
  unit: string;
  /** What stands in brackets right behind that, where it holds no figure: `8,500 (万美元)`, `2500吨(日)`; empty for none. */
  note: string;
  /** True where the text itself says 万, 억, million, … */
  multiplied: boolean;
}

const NUMBER =
  /([+-]?)\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?: \d{3})+(?:\.\d+)?(?!\d)|\d+,\d{1,2}(?![\d,])|\d+(?:\.\d+)?(?:e\+?\d{1,2}(?!\d))?|\.\d+)\s*/y;
const MULTIPLIER =
  /(万亿|千亿|百亿|十亿|조|천억|백억|십억|亿|億|억|千万|천만|百万|백만|十万|십만|万|萬|만|千(?![瓦米升克伏])|천|백|(?:trillion|billion|million|thousand|bn|mrd|mln|mio|mn|mil)(?![a-z]))\s*/y;
const FACTORS: Record<string, number> = {
  万亿: 1e12,
  조: 1e12,
  trillion: 1e12,
  千亿: 1e11,
  천억: 1e11,
  百亿: 1e10,
  백억: 1e10,
  十亿: 1e9,
  십억: 1e9,
  billion: 1e9,
  bn: 1e9,
  mrd: 1e9,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  千万: 1e7,
  천만: 1e7,
  百万: 1e6,
  백만: 1e6,
  million: 1e6,
  mln: 1e6,
  mio: 1e6,
  mn: 1e6,
  mil: 1e6,
  十万: 1e5,
  십만: 1e5,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  千: 1e3,
  천: 1e3,
  thousand: 1e3,
  백: 100,
};
const RANGE = /((?:[^\d\-~至到(（]|[mM][23]){0,12}?)\s*(?:~|-|至|到|\bto\b|에서)\s*(?=\d)/y;

/** Products of decimal figures without binary dust: 4.62 × 10⁸ is 462,000,000. */
export function clean(value: number): number {
  return Number.isSafeInteger(value) || Number.isSafeInteger(value * 1000) ? value : Number(value.toPrecision(15));
}

interface Scan {
  value: number;
  negative: boolean;
  factor: number;
  end: number;
}

function plainNumber(digits: string): number {
  return Number(/,\d{1,2}$/.test(digits) ? digits.replace(',', '.') : digits.replace(/[, ]/g, ''));
}

/** One figure from `at`: parts with falling multipliers add up (`2조 3,000억`, `3亿5000万`). */
function scan(text: string, at: number): Scan | null {
  let value = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let end = at;
  let negative = false;
  for (let parts = 0; ; parts++) {
    NUMBER.lastIndex = end;
    const number = NUMBER.exec(text);
    if (!number || (parts > 0 && number[1] !== '')) break;
    const after = NUMBER.lastIndex;
    MULTIPLIER.lastIndex = after;
    const word = MULTIPLIER.exec(text)?.[1];
    const factor = word ? (FACTORS[word] ?? 1) : 1;
    if (parts > 0 && factor >= smallest) break;
    negative ||= number[1] === '-';
    const part = plainNumber(number[2] ?? '');
    value = clean(value + (factor === 1 ? part : clean(part * factor)));
    end = word ? MULTIPLIER.lastIndex : after;
    smallest = factor;
    if (factor === 1) break;
  }
  return end === at ? null : { value, negative, factor: smallest, end };
}

/** Reads `text` as a quantity; null where it holds no figure. Negative figures keep their sign. */
export function parseQuantity(text: string): Quantity | null {
  const folded = hanNumeralsToDigits(foldText(text).toLowerCase());
  // The figure of `m2` and `m3` in front is part of the unit: `m3/d 500`.
  const start = folded.replace(/(?<![a-z\d])k?m\^?[23](?![\d.,])/g, (unit) => '_'.repeat(unit.length)).search(/[+-]?\s*\.?\d/);
  if (start < 0) return null;
  const first = scan(folded, start);
  if (!first) return null;
  const before = folded.slice(0, start).trim();
  const inBrackets = /(^|[^\d])\($/.test(before) && /^\s*\)/.test(folded.slice(first.end));
  const sign = first.negative || inBrackets || /^(-|负(?!荷|载|责)|△|▲|minus)/.test(before) ? -1 : 1;
  RANGE.lastIndex = first.end;
  const range = RANGE.exec(folded);
  const second = range ? scan(folded, RANGE.lastIndex) : null;
  const last = second ?? first;
  const unitAt = folded.slice(last.end);
  const unit = unitOf(unitAt) || (range?.[1] ?? '').trim();
  const shared = second && first.factor === 1 && second.factor > 1 && !range?.[1] ? second.factor : 1;
  const low = sign * (shared === 1 ? first.value : clean(first.value * shared));
  const high = second ? second.value : low;
  const note = noteBehind(unitAt);
  return { low, high, before, unit, note, multiplied: first.factor > 1 || last.factor > 1 };
}

/** Words in brackets right behind the unit; with a figure inside they are another quantity. */
function noteBehind(rest: string): string {
  const note = /^\(([^)]*)\)/.exec(rest.slice(/^[^(（,;；、]*/.exec(rest)?.[0].length ?? 0))?.[1]?.trim() ?? '';
  return /\d/.test(note.replace(/m\^?[23]/g, '')) ? '' : note;
}

function unitOf(rest: string): string {
  return rest.split(/[(（,;；、]/, 1)[0]?.trim() ?? '';
}

/** Scale and unit words of a header: `万美元` → 10,000 and `美元`; `USD million` → 1,000,000 and `usd`. */
export function parseUnit(text: string): { scale: number; unit: string } {
  const folded = foldText(text)
    .toLowerCase()
    .replace(/^(单位|단위|unit)\s*[:：]?\s*/, '');
  const figure = /(?<![\d.])1(?:(?:,000)+|0,000|00,000|0{1,9})(?![\d.,])/.exec(folded);
  if (figure) return { scale: Number(figure[0].replaceAll(',', '')), unit: folded.replace(figure[0], '').trim() };
  for (let at = 0; at < folded.length; at++) {
    MULTIPLIER.lastIndex = at;
    const word = MULTIPLIER.exec(folded)?.[1];
    if (word && (/[^a-z]/.test(word) || at === 0 || !/[a-z]/.test(folded[at - 1] ?? '')))
      return { scale: FACTORS[word] ?? 1, unit: `${folded.slice(0, at)}${folded.slice(MULTIPLIER.lastIndex)}`.trim() };
  }
  return { scale: 1, unit: folded };
}
