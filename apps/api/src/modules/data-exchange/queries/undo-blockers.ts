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

export function undoBlockers(tx: Tx, { id, kind }: Batch): Promise<ImportView['undoBlockers']> {
  const touched = kind === 'projects' ? PROJECTS : OPPORTUNITIES;
  return tx.rows(`select title, reason from (${touched}) touched where reason is not null order by title limit ${NAMED}`, [id]);
}
