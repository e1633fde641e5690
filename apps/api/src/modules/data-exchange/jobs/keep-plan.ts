import type { GivenDelegation, ImportCounts } from '@bridge/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import type { PlannedRow } from '../domain/plan.js';
import type { ReadList } from '../domain/read-list.js';

/** Rows that travel to the database in one statement. */
const CHUNK = 1_000;

/** Writes the dry run of an import: its rows, their fates and the counts. */
export async function keepPlan(
  tx: Tx,
  importId: string,
  list: ReadList,
  rows: readonly PlannedRow[],
  summary: { counts: ImportCounts; problemCounts: readonly object[]; delegation: GivenDelegation | null },
): Promise<void> {
  await tx.rows('delete from import_row where import_id = $1', [importId]);
  for (let from = 0; from < rows.length; from += CHUNK) await insertRows(tx, importId, rows.slice(from, from + CHUNK));
  await tx.rows(
    `update import_batch set state = 'checked', encoding = $2, sheet_name = $3, header_row = $4, columns = $5,
       counts = $6, problem_counts = $7, fingerprint = $8, delegation = coalesce(delegation, $9) where id = $1`,
    [
      importId,
      list.encoding,
      list.sheetName,
      list.headerRow,
      JSON.stringify(list.columns),
      JSON.stringify(summary.counts),
      JSON.stringify(summary.problemCounts),
      list.fingerprint,
      summary.delegation && JSON.stringify(summary.delegation),
    ],
  );
}

async function insertRows(tx: Tx, importId: string, rows: readonly PlannedRow[]): Promise<void> {
  const stored = rows.map((row) => ({ ...row, problemCodes: row.problems.map(({ code }) => code) }));
  await tx.rows(
    `insert into import_row (import_id, row, sheet_row, fate, title, read, written, problems, problem_codes, duplicate_of_row, existing, changes)
     select $1, r.row, r."sheetRow", r.fate, r.title, r.read, r.written, r.problems, r."problemCodes", r."duplicateOfRow", r.existing, r.changes
     from jsonb_to_recordset($2::jsonb) as r (row int, "sheetRow" int, fate text, title text, read jsonb, written jsonb, problems jsonb,
       "problemCodes" text[], "duplicateOfRow" int, existing jsonb, changes jsonb)`,
    [importId, JSON.stringify(stored)],
  );
}
