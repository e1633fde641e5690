import type { MappedColumn } from '../mapping/index.js';
import type { RawRow } from '../tables/index.js';
import { parseUnit } from '../values/quantity.js';
import { foldText, writtenText } from '../values/text.js';
import { areaFactor, currencyIn, powerFactor, waterFactor } from '../values/units.js';

const isMoney = (unit: string): boolean => currencyIn(unit) !== null;
const isArea = (unit: string): boolean => areaFactor(unit) !== null;

/** What counts as a unit of a column, by its field. */
const FITS: Readonly<Record<string, (unit: string) => boolean>> = {
  investment: (unit) => isMoney(unit) && !unit.includes('/'),
  areaM2: isArea,
  areaPyeong: (unit) => isArea(unit) && /평|坪|py/.test(unit),
  powerMw: (unit) => powerFactor(unit) !== null,
  waterM3PerDay: (unit) => waterFactor(unit, '') !== null,
  salePriceKrwPerM2: (unit) => isMoney(unit) && unit.includes('/'),
  rentKrwPerM2Year: (unit) => isMoney(unit) && unit.includes('/'),
};

/** Units in one text: `万元、亩、千瓦`, `金额：万美元；面积：亩`. */
function unitsIn(text: string): string[] {
  return text
    .split(/[、;；，]|,(?!\d{3})/)
    .map((part) => part.replace(/^.*[:：]/, '').trim())
    .filter((part) => part !== '');
}

/**
 * The units that title rows state for the whole list, as one text; null for none.
 * `填报单位：…` is the body that sent the list, not a unit.
 */
export function unitOfTitles(titles: readonly string[]): string | null {
  const stated = titles.flatMap((title) => {
    const text = /(?:(?<![报送表办织制荐头属])单位|단위|\bunits?)\s*[:：]\s*([^)）]+)/i.exec(title)?.[1];
    return text === undefined ? [] : unitsIn(text);
  });
  const units = stated.filter((unit) => Object.values(FITS).some((fits) => fits(parseUnit(unit).unit)));
  return units.length > 0 ? units.join('、') : null;
}

/** The unit of a column: what its header says, else what fits it of the units stated for the whole list. */
export function unitOfColumn({ field, unit }: MappedColumn<string>, ofList: string | null): string | null {
  const fits = field === null ? undefined : FITS[field];
  if (!fits) return unit;
  const candidates = [...(unit === null ? [] : [unit]), ...(ofList === null ? [] : unitsIn(ofList))];
  return candidates.find((candidate) => fits(parseUnit(candidate).unit)) ?? unit;
}

/** The unit that the row itself gives in other columns, before that of the header; null where it gives none. */
export function unitOfRow(row: RawRow, column: MappedColumn<string>): string | null {
  if (column.unitFrom.length === 0) return null;
  const texts = column.unitFrom.map((index) => foldText(writtenText(row.cells[index] ?? null)).slice(0, 20)).filter((text) => text !== '');
  return texts.length > 0 ? texts.join(' ') : null;
}
