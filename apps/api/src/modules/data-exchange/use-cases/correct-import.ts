import type { BodyOf, correctImport, ImportView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { restartProgress } from '../jobs/import-progress.js';
import { READ_IMPORT_JOB } from '../jobs/job-names.js';
import { type Batch, batchById } from '../queries/batch-row.js';
import { ImportsQuery } from '../queries/imports.query.js';

type Given = BodyOf<typeof correctImport>;

/** Reads the stored file again with the official's corrections, and remembers those of the columns for lists with the same header. */
@Injectable()
export class CorrectImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
    private readonly imports: ImportsQuery,
  ) {}

  /** @throws AppError `not-found`, `import.wrong-state` */
  execute(viewer: Viewer, id: string, given: Given): Promise<ImportView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const batch = await batchById(tx, id, true);
      if (batch.state !== 'checked' && batch.state !== 'unreadable')
        throw new AppError('import.wrong-state', { importStateCode: batch.state });
      const { encoding, headerRow, columns, delegation } = given;
      await tx.rows(
        `update import_batch set state = 'reading', failure = null, correction = $2, delegation = coalesce($3, delegation)
         where id = $1`,
        [id, JSON.stringify({ encoding, headerRow, columns }), delegation && JSON.stringify(delegation)],
      );
      await restartProgress(tx, id);
      await this.#remember(tx, batch, columns);
      await this.audit.record(tx, { action: 'import.corrected', subjectType: 'import', subjectId: id });
      await this.jobs.enqueue(tx, READ_IMPORT_JOB, { importId: id });
      return this.imports.one(tx, id);
    });
  }

  async #remember(tx: Tx, { kind, fingerprint }: Batch, columns: Given['columns']): Promise<void> {
    if (fingerprint === null || columns.length === 0) return;
    await tx.rows(
      `insert into import_column_memory (kind, fingerprint, columns, updated_at) values ($1, $2, $3, $4)
       on conflict (kind, fingerprint) do update set columns = excluded.columns, updated_at = excluded.updated_at`,
      [kind, fingerprint, JSON.stringify(columns), this.clock.now()],
    );
  }
}
