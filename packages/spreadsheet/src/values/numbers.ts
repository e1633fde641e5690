import { hanNumeralsToDigits } from './han-numerals.js';
import { clean, parseQuantity } from './quantity.js';
import { type Reading, read, refuse, UNKNOWN } from './reading.js';
import { type CellValue, foldText, isNoFigure, writtenText } from './text.js';

/** A plain figure, whatever words stand around it: `500,000`, `22.9kV`, `120人`. `scale` is that of the header (`천원/평` → 1000). */
export function readNumber(value: CellValue, hints: { scale?: number } = {}): Reading<number> {
  if (isNoFigure(value)) return UNKNOWN;
  if (typeof value === 'boolean') return refuse('bad-number', value);
  const quantity = typeof value === 'number' ? { low: value, multiplied: false } : parseQuantity(writtenText(value));
  if (!quantity) return refuse('bad-number', value);
  if (quantity.low < 0) return refuse('negative-amount', value);
  return read(clean(quantity.low * (quantity.multiplied ? 1 : (hints.scale ?? 1))));
}

/** A number of things or people; a fraction is refused. */
export function readCount(value: CellValue): Reading<number> {
  const { value: count, problem } = readNumber(value);
  if (problem || count === null) return problem ? { value: null, problem } : UNKNOWN;
  return Number.isInteger(count) ? read(count) : refuse('bad-number', value);
}

const WHOLE = /^(全资|全额|100%独资|전액|wholly)/;

/** The Chinese side's part where a text names both sides. */
const chinesePart = (text: string): string | undefined =>
  /(?:中方|中国|中资|중국|중방|chinese|china)[^\d%;,，、]{0,12}(\d+(?:\.\d+)?)\s*%/.exec(text)?.[1];

/** `2成4` and `7成半` count tenths and hundredths. */
function tenths(text: string): string | undefined {
  const found = /(\d)\s*成\s*([1-9半])?/.exec(text);
  return found ? String(Number(found[1]) * 10 + (found[2] === '半' ? 5 : Number(found[2] ?? 0))) : undefined;
}

/**
 * A share in percent: `24%`, `24` and `0.24` all mean 24. A bare figure up to 1 is a fraction, so `1` means 100: nobody writes one per cent
 * of a company that way, and a sheet stores `100%` as 1. Of several percentages in one text the first counts.
 */
export function readShare(value: CellValue): Reading<number> {
  if (isNoFigure(value)) return UNKNOWN;
  const text = hanNumeralsToDigits(foldText(writtenText(value)).toLowerCase().slice(0, 200));
  const percent =
    chinesePart(text) ??
    tenths(text) ??
    /(-?\d+(?:\.\d+)?)\s*(?:%|퍼센트|per ?cent|pct|프로)/.exec(text)?.[1] ??
    /百分之\s*(\d+(?:\.\d+)?)/.exec(text)?.[1];
  const bare = percent === undefined ? /-?\d+(?:\.\d+)?/.exec(text)?.[0] : undefined;
  if (percent === undefined && bare === undefined) return WHOLE.test(text) ? read(100) : refuse('bad-share', value);
  const figure = Number(percent ?? bare);
  const share = percent === undefined && figure <= 1 ? Number((figure * 100).toPrecision(12)) : figure;
  return share >= 0 && share <= 100 ? read(share) : refuse('bad-share', value);
}
