import type { Currency, Money } from '@bridge/common';
import { clean, parseQuantity, parseUnit } from './quantity.js';
import { type Reading, read, refuse, UNKNOWN } from './reading.js';
import { type CellValue, isNoFigure, writtenText } from './text.js';
import { currencyIn } from './units.js';

export interface AmountHints {
  /** Unit words of the column's header, as in `投资额(万美元)`. */
  unit?: string | null;
}

const LETTER_SCALE: Record<string, number> = { k: 1e3, m: 1e6, mm: 1e6, b: 1e9, t: 1e12 };

function letterScale(unit: string): number {
  return LETTER_SCALE[/^(mm|[kmbt])(?![a-z0-9])/.exec(unit)?.[1] ?? ''] ?? 1;
}

/** The scale letter that stands beside a currency: `musd`, `usd m`, `k rmb`. */
const lettersBeside = (text: string): number =>
  /usd|us|krw|cny|rmb|eur|jpy/.test(text) ? letterScale(text.replace(/[^a-z]/g, '').replace(/usd|us|krw|cny|rmb|eur|jpy/, '')) : 1;

/**
 * An amount of money in whole units of its currency: `3亿元`, `约5600万元人民币`, `US$ 8.5 million`, `490억원`, `2조 3,000억`.
 * Scale and currency come from the text; what it leaves open comes from the header. Without a currency the amount stays unknown.
 */
export function readAmount(value: CellValue, hints: AmountHints = {}): Reading<Money> {
  if (isNoFigure(value)) return UNKNOWN;
  const quantity = parseQuantity(writtenText(value));
  if (!quantity) return refuse('bad-amount', value);
  if (quantity.low < 0) return refuse('negative-amount', value);
  const header = hints.unit ? parseUnit(hints.unit) : null;
  const own = currencyIn(`${quantity.unit} ${quantity.before}`);
  const note = own === null && quantity.note !== '' ? parseUnit(quantity.note) : null;
  const noted = note ? currencyIn(note.unit) : null;
  const currency: Currency | 'other' | null = own ?? noted ?? (header ? currencyIn(header.unit) : null);
  if (currency === 'other') return refuse('currency-unknown', value);
  if (currency === null) return refuse('currency-missing', value);
  const letters = Math.max(letterScale(quantity.unit), lettersBeside(quantity.before));
  const above = noted !== null && note && note.scale > 1 ? note : header;
  const scale = quantity.multiplied || letters > 1 || own !== null ? letters : above ? above.scale * lettersBeside(above.unit) : 1;
  const amount = { amount: clean(quantity.low * scale), currency };
  return quantity.high > quantity.low ? { value: amount, problem: refuse('amount-range', value).problem } : read(amount);
}
