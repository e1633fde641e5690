import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A cell by its column name; cells that are empty in the file are null. */
export type Row = Readonly<Record<string, string | null>>;

const ROOT = join(import.meta.dirname, '..');

/** Absolute path of a file of this package, e.g. `data/blocks.csv`. */
export function packageFile(...segments: string[]): string {
  return join(ROOT, ...segments);
}

/** Rows of a CSV or TSV of `data/`. Throws with file and line where a row has more or fewer cells than the header. */
export function rowsOf(file: string): Row[] {
  const { data } = Papa.parse<string[]>(readFileSync(packageFile('data', file), 'utf8'), {
    delimiter: file.endsWith('.tsv') ? '\t' : ',',
    quoteChar: file.endsWith('.tsv') ? '\u0000' : '"',
    skipEmptyLines: 'greedy',
  });
  const [header = [], ...rows] = data;
  return rows.map((cells, index) => {
    if (cells.length !== header.length) throw new Error(`${file}, row ${index + 2}: ${cells.length} cells, expected ${header.length}`);
    return Object.fromEntries(header.map((name, column) => [name, cells[column]?.trim() || null]));
  });
}

/** The cell of a column that must not be empty. */
export function required(row: Row, column: string): string {
  const value = row[column];
  if (value === null || value === undefined) throw new Error(`${column} is missing in ${JSON.stringify(row)}`);
  return value;
}

export function numberOf(row: Row, column: string): number | null {
  const value = row[column] ?? null;
  if (value === null) return null;
  const number = Number(value);
  if (!Number.isFinite(number)) throw new Error(`${column} is not a number in ${JSON.stringify(row)}`);
  return number;
}

export function listOf(row: Row, column: string, separator: string): string[] {
  return (row[column] ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
