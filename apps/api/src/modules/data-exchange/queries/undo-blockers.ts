import type { ImportView } from '@bridge/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import type { Batch } from './batch-row.js';

/** A record that the batch made or changed, and that was changed or used since: taking it away would take somebody's work along. */
const PROJECTS = `
  select r.title, case
      when p.version <> r.record_version then 'changed'
      when exists (select 1 from interest i where i.project_id = p.id) then 'interest'
      when exists (select 1 from agreement a where a.project_id = p.id) then 'agreement' end as reason
  from import_row r join project p on p.id = r.record_id where r.import_id = $1`;
const OPPORTUNITIES = `
  select r.title, case
      when o.version <> r.record_version then 'changed'
      when exists (select 1 from interest i where i.opportunity_id = o.id) then 'interest'
      when exists (select 1 from agreement a where a.opportunity_id = o.id) then 'agreement' end as reason
  from import_row r join opportunity o on o.id = r.record_id where r.import_id = $1`;

const NAMED = 20;

export interface UndoBlockers {
  /** All of them, also those that are not named. */
  count: number;
  /** The first by name. */
  named: ImportView['undoBlockers'];
}

export async function undoBlockers(tx: Tx, { id, kind }: Pick<Batch, 'id' | 'kind'>): Promise<UndoBlockers> {
  const touched = kind === 'projects' ? PROJECTS : OPPORTUNITIES;
  const rows = await tx.rows<ImportView['undoBlockers'][number] & { count: number }>(
    `select title, reason, count(*) over ()::int as count from (${touched}) touched where reason is not null order by title limit ${NAMED}`,
    [id],
  );
  return { count: rows[0]?.count ?? 0, named: rows.map(({ title, reason }) => ({ title, reason })) };
}

/** Keeps everybody from changing or using the batch's records between the look at the blockers and the undo. */
export async function lockRecords(tx: Tx, { id, kind }: Pick<Batch, 'id' | 'kind'>): Promise<void> {
  const table = kind === 'projects' ? 'project' : 'opportunity';
  await tx.rows(`select 1 from ${table} where id in (select record_id from import_row where import_id = $1) order by id for update`, [id]);
}

/**
 * The undo of a batch leaves its records as an earlier batch had left them, under a newer version; for the undo of that earlier one they
 * count as untouched.
 */
export async function keepEarlierUndoable(tx: Tx, importId: string): Promise<void> {
  await tx.rows(
    `update import_row earlier set record_version = undone.record_version + 1 from import_row undone
     where undone.import_id = $1 and undone.fate = 'update' and earlier.record_id = undone.record_id and earlier.import_id <> $1
       and earlier.record_version = undone.record_version - 1`,
    [importId],
  );
}
