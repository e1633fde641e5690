import type { ImportKind } from '@bridge/common';
import { fileKind, SpreadsheetError } from '../guard/index.js';
import { mapParcelColumns, mapProjectColumns } from '../mapping/index.js';
import { bodyRows } from './body-rows.js';
import type { Encoding } from './encoding.js';
import { type FoundHeader, findHeader, headerAt } from './header-row.js';
import type { RawRow, RawSheet } from './raw-sheet.js';
import { readCsv } from './read-csv.js';
import { type OpenWorkbook, openWorkbook } from './read-xlsx.js';

export interface TableOptions {
  /** What the list is of; left out, the header decides. */
  kind?: ImportKind;
  /** Sheet by name; left out, the visible sheet whose header names the most columns. */
  sheet?: string | null;
  /** Row of the header as the sheet numbers it; left out, it is searched. */
  headerRow?: number | null;
  /** Encoding of a CSV file; left out, it is found out. */
  encoding?: Encoding | null;
}

/** A list as it stands in the file: header and data rows with the cells as written. A formula is a text that begins with `=`. */
export interface Table {
  format: 'xlsx' | 'csv';
  kind: ImportKind;
  sheetName: string | null;
  sheetNames: readonly string[];
  /** Of a CSV file; null for a workbook. */
  encoding: Encoding | null;
  /** As the sheet numbers it, from 1. */
  headerRow: number;
  /** What stands above the header: the title often names the delegation. */
  titles: readonly string[];
  header: readonly string[];
  rows: readonly RawRow[];
}

const kindsOf = (options: TableOptions): readonly ImportKind[] => (options.kind ? [options.kind] : ['projects', 'opportunities']);

/** The sheet to read: the one asked for, else the visible one whose head names the most columns. */
async function chooseSheet(workbook: OpenWorkbook, options: TableOptions): Promise<RawSheet> {
  const { sheets } = workbook;
  const asked = options.sheet ? sheets.find((sheet) => sheet.name === options.sheet) : undefined;
  if (options.sheet && !asked) throw new SpreadsheetError('sheet-missing', { sheetText: options.sheet });
  const visible = sheets.filter((sheet) => !sheet.hidden);
  const candidates = asked ? [asked] : visible.length > 0 ? visible : sheets;
  let best = candidates[0];
  if (!best) throw new SpreadsheetError('file-damaged');
  if (candidates.length > 1) {
    let bestScore = 0;
    for (const sheet of candidates) {
      const score = findHeader((await workbook.head(sheet)).rows, kindsOf(options))?.score ?? 0;
      if (score > bestScore) {
        best = sheet;
        bestScore = score;
      }
    }
  }
  return workbook.rows(best);
}

/**
 * Reads a list out of the bytes of an XLSX or CSV file, however it is named.
 * @throws SpreadsheetError with a code of `IMPORT_FAILURES`
 */
export async function readTable(bytes: Uint8Array, options: TableOptions = {}): Promise<Table> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (fileKind(file) === 'csv') return csvTable(file, options);
  const workbook = openWorkbook(file);
  const sheet = await chooseSheet(workbook, options);
  return tableOf(sheet, { format: 'xlsx', encoding: null, sheetNames: workbook.sheets.map(({ name }) => name) }, options);
}

/** Without a choice the bytes decide the encoding; if its text shows no header, the other East Asian encoding may. */
function csvTable(file: Buffer, options: TableOptions): Table {
  const { sheet, encoding } = readCsv(file, options.encoding ?? null);
  const about = { format: 'csv', sheetNames: [] } as const;
  const other = encoding === 'gb18030' ? 'cp949' : 'gb18030';
  if (!options.encoding && encoding !== 'utf-8' && !options.headerRow && findHeader(sheet.rows, kindsOf(options)) === null) {
    try {
      return tableOf(readCsv(file, other).sheet, { ...about, encoding: other }, options);
    } catch (error) {
      if (!(error instanceof SpreadsheetError)) throw error;
    }
  }
  return tableOf(sheet, { ...about, encoding }, options);
}

function tableOf(sheet: RawSheet, about: Pick<Table, 'format' | 'encoding' | 'sheetNames'>, options: TableOptions): Table {
  const kinds = kindsOf(options);
  const found: FoundHeader | null = options.headerRow ? headerAt(sheet.rows, options.headerRow, kinds) : findHeader(sheet.rows, kinds);
  if (found === null) throw new SpreadsheetError('header-missing');
  const { kind, header } = found;
  const mapping = kind === 'projects' ? mapProjectColumns(header) : mapParcelColumns(header);
  const counter = mapping.columns.find((column) => column.field === 'row')?.index ?? null;
  const rows = bodyRows(sheet.rows.slice(found.bodyFrom), header, counter);
  if (rows.length === 0) throw new SpreadsheetError('no-rows');
  return { ...about, kind, sheetName: sheet.name, headerRow: found.sheetRow, titles: titlesOf(sheet.rows, found.sheetRow), header, rows };
}

function titlesOf(rows: readonly RawRow[], headerRow: number): string[] {
  return rows
    .filter((row) => row.sheetRow < headerRow)
    .flatMap((row) => row.cells.filter((cell) => typeof cell === 'string' && cell.trim() !== ''))
    .map(String);
}
