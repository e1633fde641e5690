import type { ImportView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import type { Viewer } from '../../../platform/viewer.js';
import { restartProgress } from '../jobs/import-progress.js';
import { COMMIT_IMPORT_JOB } from '../jobs/job-names.js';
import { batchById } from '../queries/batch-row.js';
import { ImportsQuery } from '../queries/imports.query.js';

/** Orders the commit of a checked import; the job does it in one transaction. */
@Injectable()
export class CommitImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly imports: ImportsQuery,
  ) {}

  /** @throws AppError `not-found`, `import.wrong-state`, `import.nothing-to-commit` */
  execute(viewer: Viewer, id: string): Promise<ImportView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const { state, counts } = await batchById(tx, id, true);
      if (state !== 'checked') throw new AppError('import.wrong-state', { importStateCode: state });
      if (counts.created + counts.updated === 0) throw new AppError('import.nothing-to-commit');
      await tx.rows(`update import_batch set state = 'committing' where id = $1`, [id]);
      await restartProgress(tx, id);
      await this.jobs.enqueue(tx, COMMIT_IMPORT_JOB, { importId: id, userId: viewer.userId });
      return this.imports.one(tx, id);
    });
  }
}
