import type { ImportCounts, ImportRow, ROW_FATES } from '@bridge/common';
import { changesBetween, type FieldChange } from '../../audit/index.js';
import type { ReadRow } from './read-list.js';

export type Fate = (typeof ROW_FATES)[number];

/** A record that a row may change, as it stands now. */
export interface ExistingRecord {
  id: string;
  version: number;
  title: string;
  fields: Readonly<Record<string, unknown>>;
}

export interface PlannedRow extends ReadRow {
  fate: Fate;
  title: string;
  existing: ExistingRecord | null;
  changes: FieldChange[];
}

/** A list that leaves a cell empty does not take back what is known. */
function changesOf(row: ReadRow, existing: ExistingRecord): FieldChange[] {
  const known = Object.entries(row.read).filter(([field, value]) => value !== null && field in existing.fields);
  return changesBetween(existing.fields, Object.fromEntries(known));
}

/** What a row must say for the import to know which record it is about. */
export type ComparedRow = Pick<ReadRow, 'read' | 'problems' | 'duplicateOfRow'>;

/** Whether a commit would take the row: a faulty or repeated row leaves the record to the row that is taken. */
export const isTaken = ({ problems, duplicateOfRow }: ComparedRow): boolean =>
  duplicateOfRow === null && problems.every(({ severity }) => severity !== 'error');

/** Decides what a commit would do with a row: every row has exactly one fate, so the counts always add up. */
export function planRow(row: ReadRow, title: string, existing: ExistingRecord | null): PlannedRow {
  const planned = { ...row, title, existing, changes: existing ? changesOf(row, existing) : [] };
  if (row.problems.some(({ severity }) => severity === 'error')) return { ...planned, fate: 'reject' };
  if (row.duplicateOfRow !== null) return { ...planned, fate: 'skip' };
  if (!existing) return { ...planned, fate: 'create' };
  return { ...planned, fate: planned.changes.length > 0 ? 'update' : 'skip' };
}

const COUNT_OF: Readonly<Record<Fate, Exclude<keyof ImportCounts, 'read'>>> = {
  create: 'created',
  update: 'updated',
  skip: 'skipped',
  reject: 'rejected',
};

/** read = created + updated + skipped + rejected. */
export function countsOf(rows: readonly { fate: Fate }[]): ImportCounts {
  const counts = { read: rows.length, created: 0, updated: 0, skipped: 0, rejected: 0 };
  for (const { fate } of rows) counts[COUNT_OF[fate]] += 1;
  return counts;
}

/** How often each problem occurs, the most frequent first. */
export function problemCountsOf(rows: readonly Pick<ImportRow, 'problems'>[]) {
  const counts = new Map<string, { code: string; severity: 'error' | 'warning'; count: number }>();
  for (const { code, severity } of rows.flatMap(({ problems }) => problems)) {
    const known = counts.get(code) ?? { code, severity, count: 0 };
    counts.set(code, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((left, right) => right.count - left.count || (left.code < right.code ? -1 : 1));
}
