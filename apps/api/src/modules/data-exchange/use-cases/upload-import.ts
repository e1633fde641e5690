import type { GivenDelegation, ImportKind, ImportView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { FileStore } from '../../../platform/storage/file-store.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { READ_IMPORT_JOB } from '../jobs/job-names.js';
import { ImportsQuery } from '../queries/imports.query.js';

export interface Upload {
  fileName: string;
  bytes: Uint8Array;
  kind: ImportKind;
  delegation: GivenDelegation | null;
}

/** Keeps the file as it came and orders its reading, which happens outside the request. */
@Injectable()
export class UploadImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly files: FileStore,
    private readonly audit: AuditLog,
    private readonly imports: ImportsQuery,
  ) {}

  async execute(viewer: Viewer, { fileName, bytes, kind, delegation }: Upload): Promise<ImportView> {
    const fileKey = await this.files.put(bytes);
    try {
      return await this.#store(viewer, { fileName, kind, delegation, fileKey });
    } catch (error) {
      await this.files.remove(fileKey);
      throw error;
    }
  }

  #store(viewer: Viewer, { fileName, kind, delegation, fileKey }: Omit<Upload, 'bytes'> & { fileKey: string }): Promise<ImportView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const [batch] = await tx.rows<{ id: string }>(
        `insert into import_batch (kind, file_name, file_key, delegation, created_by, created_by_name, created_at)
         values ($1, $2, $3, $4, $5, $6, $7) returning id`,
        [kind, fileName, fileKey, delegation && JSON.stringify(delegation), viewer.userId, viewer.displayName, this.clock.now()],
      );
      if (!batch) throw new Error('the import was not stored');
      await this.audit.record(tx, { action: 'import.uploaded', subjectType: 'import', subjectId: batch.id });
      await this.jobs.enqueue(tx, READ_IMPORT_JOB, { importId: batch.id });
      return this.imports.one(tx, batch.id);
    });
  }
}
