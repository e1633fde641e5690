import { BLOCKS, type Block } from '@bridge/common';
import { clean, parseQuantity, parseUnit } from './quantity.js';
import { type Reading, read, refuse, UNKNOWN } from './reading.js';
import { type CellValue, foldText, isNothing, writtenText } from './text.js';
import { areaFactor, currencyIn } from './units.js';

export interface PriceHints {
  /** Unit words of the header: `원/평`, `천원/㎡`, `원/㎡/년`. */
  unit?: string | null;
}

/** Won per square metre (and year) in one of `원/평/월`; null where the unit names no area. */
function perSquareMetre(unit: string, yearly: boolean): number | null {
  const parts = unit
    .replace(/per|每/g, '/')
    .split(/[/·]/)
    .map((part) => part.trim());
  const area = parts.map((part) => areaFactor(part)).find((factor) => factor !== null);
  if (area === undefined || area === null) return null;
  const monthly = yearly && parts.some((part) => /^(월|月|mon)/.test(part));
  return (monthly ? 12 : 1) / area;
}

/** A price of land in won per m²: `500,000` under `분양가(원/평)`, `15만원/㎡`. With `yearly` a rent, of which a month counts twelve times. */
export function readLandPrice(value: CellValue, yearly: boolean, hints: PriceHints = {}): Reading<number> {
  if (isNothing(value)) return UNKNOWN;
  const quantity = parseQuantity(writtenText(value));
  if (!quantity) return refuse('bad-number', value);
  if (quantity.low < 0) return refuse('negative-amount', value);
  if (quantity.low === 0) return refuse('bad-number', value);
  const header = hints.unit ? parseUnit(hints.unit) : { scale: 1, unit: '' };
  const currency = currencyIn(`${quantity.unit} ${quantity.before}`) ?? currencyIn(header.unit) ?? 'KRW';
  if (currency !== 'KRW') return refuse('currency-unknown', value);
  const own = perSquareMetre(quantity.unit, yearly);
  const factor = own ?? perSquareMetre(header.unit, yearly);
  if (factor === null) return refuse('unit-missing', value);
  const scale = quantity.multiplied || own !== null || /원|won|krw/.test(quantity.unit) ? 1 : header.scale;
  return read(clean(quantity.low * scale * factor));
}

/** Kilovolts: `22.9kV`, `154`, `22,900V`. A bare figure from 1,000 up can only be volts. */
export function readVoltage(value: CellValue): Reading<number> {
  if (isNothing(value)) return UNKNOWN;
  const quantity = parseQuantity(writtenText(value));
  if (!quantity || quantity.low <= 0) return refuse('bad-number', value);
  const volts = /^(v\b|볼트|伏)/.test(quantity.unit) || (quantity.unit === '' && quantity.low >= 1000);
  return read(volts ? clean(quantity.low / 1000) : quantity.low);
}

/** Kilometres: `10.6`, `10.6km`, `800 m`. */
export function readDistance(value: CellValue, hints: { unit?: string | null } = {}): Reading<number> {
  if (isNothing(value)) return UNKNOWN;
  const quantity = parseQuantity(writtenText(value));
  if (!quantity) return refuse('bad-number', value);
  if (quantity.low < 0) return refuse('negative-amount', value);
  const unit = quantity.unit || (hints.unit ?? '').toLowerCase();
  return read(/^(m\b|米|미터)/.test(unit) ? clean(quantity.low / 1000) : quantity.low);
}

/** Floor-area ratio in per cent. A sheet stores `350%` as 3.5; no plan allows a ratio of 10 % or less. */
export function readFloorArea(value: CellValue): Reading<number> {
  if (isNothing(value)) return UNKNOWN;
  const quantity = parseQuantity(writtenText(value));
  if (!quantity || quantity.low <= 0) return refuse('bad-number', value);
  return read(quantity.unit.startsWith('%') || quantity.low > 10 ? quantity.low : clean(quantity.low * 100));
}

/** A block of the complex: `1공구`, `제3공구`, `Block 8`, `7工区`, `2산단`, `자유무역지역`. */
export function readBlock(value: CellValue): Reading<Block> {
  if (isNothing(value)) return UNKNOWN;
  const text = foldText(writtenText(value)).toLowerCase();
  if (/자유무역|ftz|free trade|自由贸易/.test(text)) return read('FTZ');
  if (/^c2$|(제 ?)?2 ?(산단|산업단지|단지|국가산단)|second complex|第二(园区|产业园)/.test(text)) return read('C2');
  const number = /(?:^|제|第|block|공구|\s)\s*(\d{1,2})\s*(?:공구|工区|区|블록|block|$)/.exec(text)?.[1];
  const block = BLOCKS.find((name) => name === String(Number(number)));
  return block ? read(block) : refuse('block-unknown', value);
}
