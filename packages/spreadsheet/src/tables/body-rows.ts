import { type CellValue, foldText, foldWord, isNothing } from '../values/text.js';
import type { RawRow } from './raw-sheet.js';

const FOOTNOTE =
  /^(注\s*[:：]?|※|\*|备注[:：]|说明[:：]|주\s*[:：)]|주\)|비고[:：]|참고[:：]|note|notes|remark|source|출처|资料来源|数据来源|填表|制表|联系人[:：]|作成|작성자|담당자[:：])/i;
const TOTAL = /^(合计|总计|小计|共计|总和|합계|총계|소계|계|totals?|sub-?totals?|grandtotals?|sum)([:：(]|$)/;

const filled = (cells: readonly CellValue[]): number =>
  cells.reduce<number>(
    (count, cell) => count + (cell === null || cell === '' || (typeof cell === 'string' && cell.trim() === '') ? 0 : 1),
    0,
  );

/** Long lists repeat their header on every printed page. */
function isRepeatedHeader(cells: readonly CellValue[], header: readonly string[]): boolean {
  let same = 0;
  let named = 0;
  for (const [index, title] of header.entries()) {
    if (title === '') continue;
    named++;
    const cell = cells[index];
    if (typeof cell === 'string' && foldText(cell) === title) same++;
    else if (named - same > 2) return false;
  }
  return named > 0 && same * 2 > named;
}

/**
 * The rows that are data: not blank, not numbered only, no footnote, section title, total or repeated header.
 * `counter` is the column with the list's own numbers, which alone make no row.
 */
export function bodyRows(rows: readonly RawRow[], header: readonly string[], counter: number | null): RawRow[] {
  return rows.filter(({ cells }) => {
    const count = filled(cells);
    if (count === 0) return false;
    const first = cells.find((cell) => !isNothing(cell)) ?? null;
    const leading = typeof first === 'string' ? foldText(first) : '';
    if (counter !== null && count === 1 && cells[counter] !== null && cells[counter] !== undefined && cells[counter] !== '') return false;
    if (count <= 2 && FOOTNOTE.test(leading)) return false;
    if (count === 1 && header.length > 3 && isSectionTitle(leading)) return false;
    if (TOTAL.test(foldWord(leading))) return false;
    return !isRepeatedHeader(cells, header);
  });
}

/** `一、新材料类`, `(2) Green energy`, `■ 바이오`: a line over a group of rows. */
const isSectionTitle = (text: string): boolean =>
  /^([一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|[■□◆◇●○▶▷]|第[一二三四五六七八九十]+)/.test(text);
