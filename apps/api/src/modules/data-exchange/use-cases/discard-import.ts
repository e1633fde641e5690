import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { FileStore } from '../../../platform/storage/file-store.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { batchById } from '../queries/batch-row.js';

/** Gives up an import that was not committed, with its file. This also cancels a reading under way: its result finds nothing to write to. */
@Injectable()
export class DiscardImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FileStore,
    private readonly audit: AuditLog,
  ) {}

  /** @throws AppError `not-found`, `import.wrong-state` */
  async execute(viewer: Viewer, id: string): Promise<void> {
    await this.unitOfWork.run(viewer, async (tx) => {
      const { state, fileKey } = await batchById(tx, id, true);
      if (!['reading', 'unreadable', 'checked'].includes(state)) throw new AppError('import.wrong-state', { importStateCode: state });
      await tx.rows(`update import_batch set state = 'discarded' where id = $1`, [id]);
      await tx.rows('delete from import_row where import_id = $1', [id]);
      await this.audit.record(tx, { action: 'import.discarded', subjectType: 'import', subjectId: id });
      tx.afterCommit(() => this.files.remove(fileKey));
    });
  }
}
