import { columnLetter, type ListOptions, type ReadList as Reading, readInWorker, SpreadsheetError } from '@bridge/spreadsheet';
import type { Correction, ReadList } from '../domain/read-list.js';
import type { Batch } from '../queries/batch-row.js';

const SAMPLES_PER_COLUMN = 3;
const LONGEST_SAMPLE = 60;

type Remembered = NonNullable<ListOptions['remembered']>;

const overridesOf = (columns: Correction['columns']): Record<number, string | null> =>
  Object.fromEntries((columns ?? []).map(({ index, field }) => [index, field]));

export function optionsOf({ kind, correction, createdAt }: Batch, remembered: Remembered): ListOptions {
  const { encoding = null, headerRow = null, columns } = correction;
  return { kind, encoding, headerRow, columns: overridesOf(columns), remembered, asOf: createdAt.toISOString().slice(0, 10) };
}

function samplesOf({ table }: Reading, index: number): string[] {
  const cells = table.rows.map(({ cells: row }) => row[index]).filter((cell) => cell !== null && cell !== undefined && cell !== '');
  return cells.slice(0, SAMPLES_PER_COLUMN).map((cell) => String(cell).slice(0, LONGEST_SAMPLE));
}

/**
 * Reads the stored bytes of an import in a thread of its own.
 * @throws SpreadsheetError
 */
export async function readList(
  bytes: Buffer,
  batch: Batch,
  remembered: Remembered,
  { onProgress, signal }: { onProgress: (percent: number) => void; signal: AbortSignal },
): Promise<ReadList> {
  const list = await readInWorker(bytes, optionsOf(batch, remembered), { onProgress, signal });
  if (list.rows.length === 0) throw new SpreadsheetError('no-rows');
  return {
    kind: list.kind,
    encoding: list.table.encoding,
    sheetName: list.table.sheetName,
    headerRow: list.table.headerRow,
    fingerprint: list.fingerprint,
    columns: list.columns.map(({ index, header, field }) => ({
      index,
      letter: columnLetter(index),
      header,
      field,
      sample: samplesOf(list, index),
    })),
    rows: list.rows,
  };
}
