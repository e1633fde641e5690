import type { ImportKind, ImportState, ImportView } from '@bridge/common';
import { notFound } from '../../../platform/app-error.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import type { Correction } from '../domain/read-list.js';

export interface Batch extends Omit<ImportView, 'createdAt' | 'committedAt' | 'undoneAt' | 'undoBlockers'> {
  kind: ImportKind;
  state: ImportState;
  fileKey: string;
  fingerprint: string | null;
  correction: Correction;
  createdById: string | null;
  createdAt: Date;
  committedAt: Date | null;
  undoneAt: Date | null;
}

const SELECT = `select id, kind, state, file_name as "fileName", file_key as "fileKey", failure,
  case when state in ('reading', 'committing') then coalesce((select percent from import_progress where import_id = id), 0) else 100 end
    as "progressPercent", correction,
  fingerprint, encoding, sheet_name as "sheetName", header_row as "headerRow", columns, counts, problem_counts as "problemCounts",
  case when delegation is null then null else delegation || jsonb_build_object('id', delegation_id) end as delegation,
  created_by as "createdById", created_by_name as "createdBy", created_at as "createdAt", committed_at as "committedAt", undone_at as "undoneAt"
  from import_batch`;

const NEWEST_SHOWN = 100;

export const newestBatches = (tx: Tx): Promise<Batch[]> =>
  tx.rows<Batch>(`${SELECT} where state <> 'discarded' order by created_at desc, id desc limit ${NEWEST_SHOWN}`);

/**
 * The lock is the weaker one: the progress refers to the batch by its key and is noted while a commit holds it.
 * @throws AppError `not-found`
 */
export async function batchById(tx: Tx, id: string, lock = false): Promise<Batch> {
  const [batch] = await tx.rows<Batch>(`${SELECT} where id = $1 and state <> 'discarded' ${lock ? 'for no key update' : ''}`, [id]);
  if (!batch) throw notFound('import');
  return batch;
}
