import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import Papa from 'papaparse';
import { isFormulaText } from '../values/text.js';

export type OutputCell = string | number | boolean | null;
export interface OutputSheet {
  name: string;
  /** Header and rows alike; the first row stays in sight when `header` is set. */
  rows: readonly (readonly OutputCell[])[];
  header?: boolean;
  /** Column widths in characters. */
  widths?: readonly number[];
}

const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/g;
const CONTROL = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu;

/** Sheet names: at most 31 characters, no path signs, none twice. */
function sheetNames(sheets: readonly OutputSheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const clean = name.replace(FORBIDDEN_IN_NAME, ' ').trim().slice(0, 31) || `Sheet${index + 1}`;
    const own = taken.has(clean.toLowerCase()) ? `${clean.slice(0, 27)} (${index + 1})` : clean;
    taken.add(own.toLowerCase());
    return own;
  });
}

const cellOf = (cell: OutputCell): OutputCell => (typeof cell === 'string' ? cell.replace(CONTROL, '').slice(0, 32_767) : cell);

/** A workbook as bytes. Texts are stored as texts: one that begins with `=` is shown and never run. */
export async function writeXlsx(sheets: readonly OutputSheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets);
  return writeWorkbook({
    sheets: sheets.map((sheet, index) => ({
      name: names[index] ?? '',
      rows: sheet.rows.map((row) => row.map(cellOf)),
      ...(sheet.header ? { freezePane: { rows: 1 } } : {}),
      ...(sheet.widths ? { columns: sheet.widths.map((width) => ({ width })) } : {}),
    })),
  });
}

/** A CSV file as bytes in UTF-8 with the mark by which Excel knows it. What Excel would run as a formula gets an apostrophe in front. */
export function writeCsv(rows: readonly (readonly OutputCell[])[]): Uint8Array {
  const safe = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' && (isFormulaText(cell) || /^[=+@\t\r]/.test(cell) || /^-(?![\d.])/.test(cell)) ? `'${cell}` : cell,
    ),
  );
  return new TextEncoder().encode(`\ufeff${Papa.unparse(safe, { newline: '\r\n' })}\r\n`);
}
