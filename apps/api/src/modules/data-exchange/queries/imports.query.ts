import type { ImportView, listImportRows, QueryOf, ResponseOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { type Batch, batchById, newestBatches } from './batch-row.js';
import { undoBlockers } from './undo-blockers.js';

/** Imports as their page shows them. Officials of the zone see one another's: they work on the same lists. */
@Injectable()
export class ImportsQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(viewer: Viewer): Promise<ImportView[]> {
    return this.unitOfWork.read(viewer, async (tx) => (await newestBatches(tx)).map((batch) => view(batch, [])));
  }

  read(viewer: Viewer, id: string): Promise<ImportView> {
    return this.unitOfWork.read(viewer, (tx) => this.one(tx, id));
  }

  async one(tx: Tx, id: string): Promise<ImportView> {
    const batch = await batchById(tx, id);
    return view(batch, batch.state === 'committed' ? (await undoBlockers(tx, batch)).named : []);
  }

  rows(viewer: Viewer, id: string, filter: QueryOf<typeof listImportRows>): Promise<ResponseOf<typeof listImportRows>> {
    return this.unitOfWork.read(viewer, async (tx) => {
      await batchById(tx, id);
      const { page, pageSize, fate = null, problem = null } = filter;
      const condition = 'import_id = $1 and ($2::text is null or fate = $2) and ($3::text is null or $3 = any(problem_codes))';
      const rows = await tx.rows<ResponseOf<typeof listImportRows>['rows'][number]>(
        `select row, sheet_row as "sheetRow", fate, title, read, written, problems, duplicate_of_row as "duplicateOfRow", existing, changes
         from import_row where ${condition} order by row limit ${pageSize} offset ${(page - 1) * pageSize}`,
        [id, fate, problem],
      );
      const [count] = await tx.rows<{ total: number; all: number }>(
        `select count(*) filter (where ${condition})::int as total, count(*)::int as all from import_row where import_id = $1`,
        [id, fate, problem],
      );
      return { rows, total: count?.total ?? 0, totalUnfiltered: count?.all ?? 0, page, pageSize };
    });
  }
}

function view(batch: Batch, blockers: ImportView['undoBlockers']): ImportView {
  const { fileKey: _file, fingerprint: _print, correction: _given, createdById: _by, ...shown } = batch;
  return {
    ...shown,
    createdAt: batch.createdAt.toISOString(),
    committedAt: batch.committedAt?.toISOString() ?? null,
    undoneAt: batch.undoneAt?.toISOString() ?? null,
    undoBlockers: blockers,
  };
}
