import { streamXlsxRows } from 'hucre/xlsx';
import { type GuardedWorkbook, guardWorkbook, LIMITS, SpreadsheetError } from '../guard/index.js';
import type { CellValue } from '../values/text.js';
import type { RawRow, RawSheet } from './raw-sheet.js';
import { markKey, type SheetMarks, sheetMarks } from './sheet-marks.js';
import { type WorkbookSheet, workbookSheets } from './workbook-sheets.js';

const HEAD_ROWS = 40;

export interface OpenWorkbook {
  sheets: readonly WorkbookSheet[];
  /** The first rows of a sheet, to see whether it is the list. */
  head(sheet: WorkbookSheet): Promise<RawSheet>;
  rows(sheet: WorkbookSheet): Promise<RawSheet>;
}

/**
 * Opens a workbook that was checked by the guard. The library gives the values; formulas, merges and formats are taken from the XML.
 * @throws SpreadsheetError
 */
export function openWorkbook(bytes: Buffer): OpenWorkbook {
  const workbook = guardWorkbook(bytes);
  return {
    sheets: workbookSheets(workbook),
    head: (sheet) => readSheet(bytes, workbook, sheet, HEAD_ROWS),
    rows: (sheet) => readSheet(bytes, workbook, sheet, LIMITS.rows),
  };
}

async function readSheet(bytes: Buffer, workbook: GuardedWorkbook, sheet: WorkbookSheet, maxRows: number): Promise<RawSheet> {
  const xml = workbook.part(sheet.path);
  if (xml === null) throw new SpreadsheetError('sheet-missing', { sheetText: sheet.name });
  const marks = sheetMarks(xml, workbook.part('xl/styles.xml'));
  const rows: RawRow[] = [];
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: sheet.index, maxRows: maxRows + 1 })) {
      if (values.length === 0) continue;
      if (index >= LIMITS.rows || rows.length > LIMITS.rows) throw new SpreadsheetError('too-many-rows', { limit: LIMITS.rows });
      if (values.length > LIMITS.columns) throw new SpreadsheetError('too-many-columns', { limit: LIMITS.columns });
      rows.push({
        sheetRow: index + 1,
        cells: values.map(
          marks.formulas.size > 0 || marks.months.size > 0 ? (value, column) => markedCell(value, index + 1, column, marks) : plainCell,
        ),
      });
    }
  } catch (error) {
    throw error instanceof SpreadsheetError ? error : new SpreadsheetError('file-damaged', {}, error);
  }
  fillMerges(rows, marks);
  return { name: sheet.name, rows };
}

function plainCell(value: unknown): CellValue {
  if (typeof value === 'string') return value.length > LIMITS.cellCharacters ? value.slice(0, LIMITS.cellCharacters + 1) : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : null;
}

/** The same in a sheet with formulas or month formats, which are looked up by place. */
function markedCell(value: unknown, sheetRow: number, column: number, marks: SheetMarks): CellValue {
  const key = markKey(sheetRow, column);
  const formula = marks.formulas.get(key);
  if (formula !== undefined) return formula;
  const cell = plainCell(value);
  return value instanceof Date && typeof cell === 'string' && cell.endsWith('-01') && marks.months.has(key) ? cell.slice(0, 7) : cell;
}

// Overlapping merges over whole columns would otherwise cost seconds.
const MAX_FILLED_CELLS = 100_000;

/** A cell merged over several rows of one column says the same for each of them; titles merged over columns stay as they are. */
function fillMerges(rows: readonly RawRow[], marks: SheetMarks): void {
  const bySheetRow = marks.merges.length > 0 ? new Map(rows.map((row) => [row.sheetRow, row])) : new Map<number, RawRow>();
  let budget = MAX_FILLED_CELLS;
  for (const { top, bottom, left, right } of marks.merges) {
    const value = left === right && left < LIMITS.columns ? (bySheetRow.get(top)?.cells[left] ?? null) : null;
    if (value === null) continue;
    for (let sheetRow = top + 1; sheetRow <= Math.min(bottom, LIMITS.rows) && budget > 0; sheetRow++, budget--) {
      const cells = bySheetRow.get(sheetRow)?.cells;
      if (!cells) continue;
      while (cells.length <= left) cells.push(null);
      cells[left] = value;
    }
  }
}
