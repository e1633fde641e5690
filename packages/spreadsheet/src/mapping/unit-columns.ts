import { foldText } from '../values/text.js';

/** Columns whose figures can have their unit or currency in a column of its own. */
const MEASURED: readonly (readonly [string, RegExp])[] = [
  ['investment', /额|金额|总投资|capex|invest|amount|금액|투자/],
  ['areaM2', /面积|用地|土地|占地|land|area|site|면적|부지|용지/],
  ['powerMw', /电|负荷|power|electric|load|전력|전기/],
  ['waterM3PerDay', /水|water|용수/],
];
const CURRENCY = /币种|币别|货币|currency|\bccy\b|통화|화폐/;
const UNIT = /(?:计量)?单位$|\b(?:unit|uom)s?$|\b(?:unit|uom)s?\b.*\b(?:land|area|power|water|amount|investment)\b|단위$/;
/** `投资单位`, `用地单位` may be the body that invests or uses the land; only a unit of a size is one for sure. */
const UNIT_OF_SIZE = /(?:额|积|量|规模|负荷|需求|币)单位$/;
const BARE = /^(?:计量)?(?:单位|단위|units?|uom)$/;

interface Named {
  index: number;
  header: string;
  field: string | null;
}

/** The measured column that a header names the unit of; null for a header that names none. */
function measuredBy(columns: readonly Named[], at: number): Named | null {
  const text = foldText(columns[at]?.header ?? '').toLowerCase();
  const money = (): Named | null => columns.find(({ field }) => field === 'investment') ?? null;
  if (text.length > 30) return null;
  if (CURRENCY.test(text)) return money();
  if (BARE.test(text)) return leftOf(columns, at);
  if (!UNIT.test(text) || (text.includes('单位') && !UNIT_OF_SIZE.test(text))) return null;
  const named = MEASURED.find(([, pattern]) => pattern.test(text))?.[0];
  return columns.find(({ field }) => field !== null && field === named) ?? null;
}

/** A bare `单位` belongs to the figure before it; a currency may stand between. */
function leftOf(columns: readonly Named[], at: number): Named | null {
  for (let index = at - 1; index >= 0; index--) {
    const column = columns[index];
    if (!column || CURRENCY.test(foldText(column.header).toLowerCase())) continue;
    return MEASURED.some(([field]) => field === column.field) ? column : null;
  }
  return null;
}

/**
 * Places of the columns that give the unit or currency of another column row by row, by the place of that other one:
 * `投资金额 | 币种 | 单位`, `Land | Land unit`. `kept` are columns that a person has decided about.
 */
export function unitColumns(columns: readonly Named[], kept: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const { index } of columns) {
    const measured = kept.has(index) ? null : measuredBy(columns, index);
    if (measured && measured.index !== index) found.set(measured.index, [...(found.get(measured.index) ?? []), index]);
  }
  return found;
}

/** True for a header that can only name a unit or a currency, so that no field is looked for in it. */
export function isUnitHeader(header: string): boolean {
  const text = foldText(header).toLowerCase();
  return (
    text.length <= 30 &&
    (/^(?:投资|金额|货币)?\s*(?:币种|币别|货币|currency|ccy|통화|화폐)(?:单位|단위)?$/.test(text) ||
      UNIT_OF_SIZE.test(text) ||
      /\b(?:land|area|power|water|amount|investment|site)\s(?:unit|uom)s?$/.test(text))
  );
}
