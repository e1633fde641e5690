import type { ImportKind } from '@bridge/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import type { ComparedRow, ExistingRecord } from '../domain/plan.js';
import type { ReadRow } from '../domain/read-list.js';

/** The import that a record comes from, as the record keeps it. */
export interface ImportRef {
  importId: string;
  fileName: string;
  delegationId: string | null;
}

/** A row of a checked import on its way into the records. */
export type CommittedRow = Omit<ReadRow, 'sheetRow'> & { existing: ExistingRecord | null };
export interface KeptRecord {
  id: string;
  version: number;
  /** What stood there before, for an undo; null for a new record. */
  previous: unknown;
}

/** What an import does with the records of one kind; the steps of an import are the same for all kinds. */
export interface ImportRecords {
  /** Name of a row on screen: the company or the parcel. */
  titleOf(row: ReadRow): string;
  /** The record that each row is about, in the order of the rows; one record is the subject of one row that is taken at most. */
  existing(tx: Tx, rows: readonly ComparedRow[]): Promise<(ExistingRecord | null)[]>;
  create(tx: Tx, rows: readonly CommittedRow[], from: ImportRef): Promise<KeptRecord[]>;
  /** Each record is the subject of one row at most; kept in the order of the rows. */
  update(tx: Tx, rows: readonly CommittedRow[], from: ImportRef): Promise<KeptRecord[]>;
  hide(tx: Tx, ids: readonly string[]): Promise<unknown>;
  restore(tx: Tx, records: readonly { recordId: string; previous: unknown }[]): Promise<unknown>;
}

/** Injection token: the records by kind. */
export const IMPORT_RECORDS = Symbol('import records');
export type RecordsByKind = Readonly<Record<ImportKind, ImportRecords>>;
