import type { ImportKind } from '@bridge/common';
import { type ColumnOverrides, type MappedColumn, type Mapping, mapParcelColumns, mapProjectColumns } from '../mapping/index.js';
import { type ParcelRowRead, type ProjectRowRead, type ReadOptions, readParcels, readProjects } from '../rows/index.js';
import { readTable, type Table, type TableOptions } from '../tables/index.js';

export interface ListOptions extends TableOptions, ReadOptions {
  /** Corrections of a person, by column index. */
  columns?: ColumnOverrides;
  /** Corrections remembered for lists with the same header, by fingerprint; `columns` wins over them. */
  remembered?: Readonly<Record<string, ColumnOverrides>>;
}

interface ListOf<Kind extends ImportKind, Row> {
  kind: Kind;
  table: Table;
  columns: readonly MappedColumn<string>[];
  fingerprint: string;
  rows: Row[];
}
/** A whole list as read: where it stood, what its columns hold, and its rows. */
export type ReadList = ListOf<'projects', ProjectRowRead> | ListOf<'opportunities', ParcelRowRead>;

function corrected<C extends string>(map: (overrides: ColumnOverrides) => Mapping<C>, options: ListOptions): Mapping<C> {
  const plain = map({});
  const overrides = { ...options.remembered?.[plain.fingerprint], ...options.columns };
  return Object.keys(overrides).length > 0 ? map(overrides) : plain;
}

/**
 * Reads a list from its bytes to its rows in the calling thread. Servers use `readInWorker` instead.
 * @throws SpreadsheetError with a code of `IMPORT_FAILURES`
 */
export async function readList(bytes: Uint8Array, options: ListOptions = {}, onProgress?: (percent: number) => void): Promise<ReadList> {
  onProgress?.(5);
  const table = await readTable(bytes, options);
  onProgress?.(70);
  if (table.kind === 'projects') {
    const mapping = corrected((overrides) => mapProjectColumns(table.header, overrides), options);
    return { kind: 'projects', table, ...mapping, rows: readProjects(table, mapping, options) };
  }
  const mapping = corrected((overrides) => mapParcelColumns(table.header, overrides), options);
  return { kind: 'opportunities', table, ...mapping, rows: readParcels(table, mapping, options) };
}
