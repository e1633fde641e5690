import Papa from 'papaparse';
import { LIMITS, SpreadsheetError } from '../guard/index.js';
import { decodeText, type Encoding } from './encoding.js';
import type { RawRow, RawSheet } from './raw-sheet.js';

const DELIMITERS = [',', '\t', ';'] as const;

/** The separator that the first lines use most outside quotes; the bar is left out, because cells list industries with it. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * A CSV file as rows. `sheetRow` counts records, which is how spreadsheet programs number them.
 * @throws SpreadsheetError
 */
export function readCsv(bytes: Buffer, wanted: Encoding | null): { sheet: RawSheet; encoding: Encoding } {
  const decoded = decodeText(bytes, wanted);
  const text = decoded.text.replace(/^\ufeff/, '');
  if (text.trim() === '') throw new SpreadsheetError('file-empty');
  const rows: RawRow[] = [];
  let failure: SpreadsheetError | null = null;
  let sheetRow = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data }, parser) => {
      sheetRow++;
      if (data.length > LIMITS.columns && data.slice(LIMITS.columns).some((cell) => cell !== ''))
        failure = new SpreadsheetError('too-many-columns', { limit: LIMITS.columns });
      if (sheetRow > LIMITS.rows) failure = new SpreadsheetError('too-many-rows', { limit: LIMITS.rows });
      if (failure) parser.abort();
      else if (data.some((cell) => cell !== '')) rows.push({ sheetRow, cells: data.slice(0, LIMITS.columns).map(shortCell) });
    },
  });
  if (failure) throw failure;
  return { sheet: { name: null, rows }, encoding: decoded.encoding === 'utf-16' ? 'utf-8' : decoded.encoding };
}

const shortCell = (cell: string): string => (cell.length > LIMITS.cellCharacters ? cell.slice(0, LIMITS.cellCharacters + 1) : cell);
