import type { Mapping, ProjectColumn } from '../mapping/index.js';
import { readHs } from '../values/index.js';
import { type Reading, UNKNOWN } from '../values/reading.js';
import { foldText, writtenText } from '../values/text.js';
import { readText } from './cell-reading.js';
import type { CellReader } from './read-row.js';

const CODE_WORDS = /(?<![a-z])hs(?![a-z])|海关|税则|税号|商品编|tariff|customs code|commodity code|세번|세관/;
const PRODUCT_WORDS = /产品|品名|project|product|goods|품목|제품|品目/;
/** Four to ten digits, with the words that introduce them and the brackets or strokes around them. */
const CODE =
  /[\s([（【/|,，;；:：-]*(?:hs\s*(?:code|no\.?|编码|编号|코드|부호)?|海关编码|税号|세번)?\s*[.:：#]?\s*(?<![\d.])(\d{4}(?:[. -]?\d{2}){0,3})(?!\d)[\s)\]）】/|,，;；-]*/i;

/**
 * A column that holds product and HS code together, as `产品（HS编码）` or `품목/HS코드`, is read twice, once for each; lists that have
 * a column for either stay as they are.
 */
export function withProductAndCode(mapping: Mapping<ProjectColumn>): { mapping: Mapping<ProjectColumn>; isTogether: boolean } {
  const fields = new Set(mapping.columns.map(({ field }) => field));
  const missing = fields.has('hs') ? 'productText' : 'hs';
  const together =
    fields.has('hs') === fields.has('productText') ? undefined : mapping.columns.find(({ field, header }) => isBoth(field, header));
  if (together === undefined) return { mapping, isTogether: false };
  return { mapping: { ...mapping, columns: [...mapping.columns, { ...together, field: missing }] }, isTogether: true };
}

function isBoth(field: ProjectColumn | null, header: string): boolean {
  const text = foldText(header).toLowerCase();
  return (field === 'hs' || field === 'productText') && CODE_WORDS.test(text) && PRODUCT_WORDS.test(text);
}

/** Readers of the two halves of such a cell: `铜箔 (HS 74101100)` is `铜箔` and `74101100`. A cell without a code is no mistake. */
export const TOGETHER_READERS: Readonly<Record<'hs' | 'productText', CellReader>> = {
  hs: (cell): Reading<string> => {
    const code = CODE.exec(foldText(writtenText(cell)))?.[1];
    return code === undefined ? UNKNOWN : readHs(code);
  },
  productText: (cell) => readText(writtenText(cell).normalize('NFKC').replace(CODE, ' ').trim()),
};
