import { type ImportProblem, type Issuer, PARCEL_FIELDS, type ParcelFields } from '@bridge/common';
import type { ParcelRowRead, ProjectRowRead } from '@bridge/spreadsheet';
import type { ListRead } from '../read/read-list.js';
import type { ListedParcel, ListedProject } from './listed.js';

/** A row that an import would not take: rejected for an error, or skipped as a repetition. */
export interface LeftOut {
  file: string;
  row: number;
  problem: ImportProblem | null;
  duplicateOfRow: number | null;
}

/** What of the lists takes part in a match, by the same rule as an import's. */
export interface Listed<T> {
  rows: T[];
  leftOut: LeftOut[];
}

function taken<Row extends { row: number; problems: ImportProblem[]; duplicateOfRow: number | null }, T>(
  file: string,
  rows: readonly Row[],
  listed: (row: Row) => T | null,
): Listed<T> {
  const result: Listed<T> = { rows: [], leftOut: [] };
  for (const row of rows) {
    const problem = row.problems.find(({ severity }) => severity === 'error') ?? null;
    const one = problem === null && row.duplicateOfRow === null ? listed(row) : null;
    if (one === null) result.leftOut.push({ file, row: row.row, problem, duplicateOfRow: row.duplicateOfRow });
    else result.rows.push(one);
  }
  return result;
}

const joined = <T>(parts: readonly Listed<T>[]): Listed<T> => ({
  rows: parts.flatMap(({ rows }) => rows),
  leftOut: parts.flatMap(({ leftOut }) => leftOut),
});

/** Names by which two files of the same name in different folders stay two: the second one counts from 2. */
function ownNames(lists: readonly { file: string }[]): string[] {
  const seen = new Map<string, number>();
  return lists.map(({ file }) => {
    const count = (seen.get(file) ?? 0) + 1;
    seen.set(file, count);
    return count === 1 ? file : `${count}:${file}`;
  });
}

function projectOf(file: string, { row, read }: ProjectRowRead): ListedProject {
  const number = String(row).padStart(5, '0');
  return { id: `${file}#${number}`, code: `${file.replace(/\.[^.]*$/, '')}-${number.slice(-3)}`, file, row, fields: read };
}

function parcelOf(file: string, { read }: ParcelRowRead): ListedParcel | null {
  const { block, parcelNo, confirmedOn, confirmedBy } = read;
  if (block === null || parcelNo === null) return null;
  const fields = Object.fromEntries(PARCEL_FIELDS.map((field) => [field, read[field]])) as ParcelFields;
  const source: { issuer: Issuer | null; asOf: string | null; source: string | null } = {
    issuer: confirmedBy,
    asOf: confirmedOn,
    source: file,
  };
  const known = PARCEL_FIELDS.filter((field) => fields[field] !== null);
  return { block, parcelNo, fields, sources: Object.fromEntries(known.map((field) => [field, source])) };
}

export function listedProjects(lists: readonly ListRead[]): Listed<ListedProject> {
  const names = ownNames(lists);
  return joined(
    lists.map((list, index) =>
      list.kind === 'projects'
        ? taken(list.file, list.rows, (row) => projectOf(names[index] ?? list.file, row))
        : { rows: [], leftOut: [] },
    ),
  );
}

export function listedParcels(lists: readonly ListRead[]): Listed<ListedParcel> {
  return joined(
    lists.map((list) =>
      list.kind === 'opportunities' ? taken(list.file, list.rows, (row) => parcelOf(list.file, row)) : { rows: [], leftOut: [] },
    ),
  );
}
