import type { ImportKind } from '@bridge/common';
import { headerScore } from '../mapping/index.js';
import { type CellValue, foldText, writtenText } from '../values/text.js';
import type { RawRow } from './raw-sheet.js';

/** A row is a header when it names at least this many different columns. */
const MIN_COLUMNS = 3;
const HEAD_ROWS = 40;

export interface FoundHeader {
  kind: ImportKind;
  score: number;
  /** Place of the first row below the header among the raw rows. */
  bodyFrom: number;
  /** As the sheet numbers it; the upper of two. */
  sheetRow: number;
  header: string[];
}

const texts = (cells: readonly CellValue[]): string[] => cells.map((cell) => foldText(writtenText(cell)));

/**
 * Two header rows as one. A title merged over several columns stands in the first of them; below it are the real headers,
 * or words that mean something only with the title: a unit, or the language of a name.
 */
function joined(upper: readonly string[], lower: readonly string[], kind: ImportKind): string[] {
  let title = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const above = upper[index] ?? '';
    const below = (lower[index] ?? '').replace(/^[(（](.*)[)）]$/, '$1');
    if (above !== '') title = above;
    if (below === '') return above;
    const unread = headerScore(kind, [below]) === 0 && headerScore(kind, [title]) > 0;
    return title !== '' && (isUnit(below) || unread) ? `${title}(${below})` : below;
  });
}

/** Lower header cells that only add a unit: `(亩)`, `万元`, `㎡`. */
const isUnit = (text: string): boolean =>
  text.length <= 8 && /^[([]?(万|亿|천|만|억|백만)?(元|美元|원|亩|平方米|m2|㎡|평|坪|ha|mw|kw|兆瓦|千瓦|吨|t|m3|%|usd|krw|rmb)/i.test(text);

/** A bare figure stands in no header, but in nearly every row of data. */
const isFigure = (cell: CellValue): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^[\d.,%\s-]*\d[\d.,%\s-]*$/.test(foldText(cell)));

/** With the row below where that holds the real headers, their units, or the same headers in another language. */
function scoreAt(rows: readonly RawRow[], place: number, kind: ImportKind): FoundHeader | null {
  const row = rows[place];
  if (!row) return null;
  const header = texts(row.cells);
  const score = headerScore(kind, header);
  const next = rows[place + 1];
  // A line with one cell is a title or states the units of the whole list.
  if (next && next.sheetRow === row.sheetRow + 1 && header.filter((text) => text !== '').length > 1) {
    const both = joined(header, texts(next.cells), kind);
    const lower = headerScore(kind, texts(next.cells));
    const bothScore = headerScore(kind, both);
    const words = !next.cells.some(isFigure);
    const fillsGaps = next.cells.some((_, index) => (header[index] ?? '') === '' && (both[index] ?? '') !== '');
    const adds = words && fillsGaps && lower >= 2 && lower < bothScore && bothScore > score;
    const units =
      next.cells.length > 0 &&
      next.cells.every((cell) => cell === null || cell === '' || (typeof cell === 'string' && isUnit(foldText(cell))));
    if (words && score >= MIN_COLUMNS && lower >= MIN_COLUMNS && lower * 2 >= score && !adds)
      return { kind, score, bodyFrom: place + 2, sheetRow: row.sheetRow, header: header.map((text, index) => text || (both[index] ?? '')) };
    if (bothScore >= MIN_COLUMNS && (adds || (units && score >= MIN_COLUMNS)))
      return { kind, score: bothScore, bodyFrom: place + 2, sheetRow: row.sheetRow, header: both };
  }
  return score >= MIN_COLUMNS ? { kind, score, bodyFrom: place + 1, sheetRow: row.sheetRow, header } : null;
}

/**
 * The row among the first ones that names the most columns, for one kind of list or for both; the earlier of equals.
 * Title rows above it name none or one by chance.
 */
export function findHeader(rows: readonly RawRow[], kinds: readonly ImportKind[]): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (const kind of kinds) {
    for (let place = 0; place < Math.min(rows.length, HEAD_ROWS); place++) {
      const found = scoreAt(rows, place, kind);
      if (found && (best === null || found.score > best.score)) best = found;
    }
  }
  return best;
}

/** A header row that a person pointed out, whatever it names. */
export function headerAt(rows: readonly RawRow[], sheetRow: number, kinds: readonly ImportKind[]): FoundHeader | null {
  const place = rows.findIndex((row) => row.sheetRow === sheetRow);
  const row = rows[place];
  if (!row) return null;
  const header = texts(row.cells);
  const scored = kinds.map((kind) => ({ kind, score: headerScore(kind, header) })).sort((a, b) => b.score - a.score)[0];
  return scored ? { ...scored, bodyFrom: place + 1, sheetRow, header } : null;
}
