import { OWN_COLUMN } from '../mapping/index.js';
import type { Table } from '../tables/index.js';
import { type OutputCell, writeXlsx } from './write.js';

export interface RejectedRow {
  /** Data row counted from 1, as the reader numbers it. */
  row: number;
  /** What is wrong, in the reader's language. */
  note: string;
}

/**
 * The rejected rows of a list as a workbook that re-imports cleanly: the same header, the cells as they were written, and behind them one
 * more column that says what is wrong. That column is marked as the product's own and left out when the file comes back.
 */
export async function rejectedRowsFile(
  table: Pick<Table, 'header' | 'rows' | 'sheetName'>,
  rejected: readonly RejectedRow[],
  noteHeader: string,
): Promise<Uint8Array> {
  const width = table.header.length;
  const rows = rejected.flatMap(({ row, note }): OutputCell[][] => {
    const cells = table.rows[row - 1]?.cells;
    return cells ? [[...Array.from({ length: width }, (_, index) => cells[index] ?? null), note]] : [];
  });
  return writeXlsx([{ name: table.sheetName ?? 'List', header: true, rows: [[...table.header, `${OWN_COLUMN} ${noteHeader}`], ...rows] }]);
}
