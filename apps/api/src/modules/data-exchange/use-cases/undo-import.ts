import type { ImportView } from '@bridge/common';
import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { batchById } from '../queries/batch-row.js';
import { ImportsQuery } from '../queries/imports.query.js';
import { keepEarlierUndoable, lockRecords, undoBlockers } from '../queries/undo-blockers.js';
import { IMPORT_RECORDS, type RecordsByKind } from '../records/import-records.js';

/** Records that are restored in one step. */
const CHUNK = 500;

/** Takes a whole batch back: what it made is hidden, what it changed is as before. Work that others have done since is never undone with it. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly imports: ImportsQuery,
    @Inject(IMPORT_RECORDS) private readonly records: RecordsByKind,
  ) {}

  /** @throws AppError `not-found`, `import.wrong-state`, `import.undo-blocked` */
  execute(viewer: Viewer, id: string): Promise<ImportView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const batch = await batchById(tx, id, true);
      if (batch.state !== 'committed') throw new AppError('import.wrong-state', { importStateCode: batch.state });
      await lockRecords(tx, batch);
      const { count, named } = await undoBlockers(tx, batch);
      if (count > 0) throw new AppError('import.undo-blocked', { count, titlesText: named.map(({ title }) => title).join(', ') });
      const rows = await tx.rows<{ recordId: string; fate: string; previous: unknown }>(
        `select record_id as "recordId", fate, previous from import_row where import_id = $1 and record_id is not null order by row desc`,
        [id],
      );
      const records = this.records[batch.kind];
      await records.hide(
        tx,
        rows.filter(({ fate }) => fate === 'create').map(({ recordId }) => recordId),
      );
      const changed = rows.filter(({ fate }) => fate === 'update');
      for (let from = 0; from < changed.length; from += CHUNK) await records.restore(tx, changed.slice(from, from + CHUNK));
      await keepEarlierUndoable(tx, id);
      await tx.rows(`update import_batch set state = 'undone', undone_at = $2 where id = $1`, [id, this.clock.now()]);
      await this.audit.record(tx, { action: 'import.undone', subjectType: 'import', subjectId: id });
      return this.imports.one(tx, id);
    });
  }
}
