import path from 'node:path';
import type { DateOnly, ImportKind } from '@bridge/common';
import {
  LIMITS,
  mapParcelColumns,
  mapProjectColumns,
  type ParcelRowRead,
  type ProjectRowRead,
  readParcels,
  readProjects,
  readTable,
  SpreadsheetError,
} from '@bridge/spreadsheet';
import { bytesOf } from '../read-file.js';
import { ListRefused } from './list-refused.js';

export type ListRead =
  | { kind: 'projects'; file: string; rows: ProjectRowRead[] }
  | { kind: 'opportunities'; file: string; rows: ParcelRowRead[] };

export interface ListOptions {
  /** Null: told from the header. */
  kind: ImportKind | null;
  /** The day for which "at once" in a list was written; null leaves such dates unknown. */
  asOf: DateOnly | null;
}

/** Reads a list as an import would. Throws a CliProblem for a file that is not there and {@link ListRefused} for one that is no list. */
export async function readListFile(file: string, { kind, asOf }: ListOptions): Promise<ListRead> {
  const bytes = await bytesOf(file, LIMITS.fileBytes);
  const name = path.basename(file);
  try {
    const table = await readTable(bytes, kind ? { kind } : {});
    if (table.kind === 'projects') {
      return { kind: 'projects', file: name, rows: readProjects(table, mapProjectColumns(table.header), { asOf }) };
    }
    return { kind: 'opportunities', file: name, rows: readParcels(table, mapParcelColumns(table.header), { asOf }) };
  } catch (error) {
    if (error instanceof SpreadsheetError) throw new ListRefused(file, error.code, error.params);
    throw error;
  }
}
