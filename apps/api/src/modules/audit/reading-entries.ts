import type { AuditedReading } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ReadingLog } from '../../platform/http/audited-readings.interceptor.js';
import type { Viewer } from '../../platform/viewer.js';
import { AuditLog } from './audit-log.js';

/** An entry of the log for each reading that is audited, with what was asked for. */
@Injectable()
export class ReadingEntries implements ReadingLog {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  async write(
    viewer: Viewer,
    { act, subject }: AuditedReading,
    subjectId: string | null,
    asked: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const changes = Object.entries(asked)
      .filter(([, value]) => value !== undefined)
      .map(([field, after]) => ({ field, before: null, after }));
    await this.unitOfWork.run(viewer, (tx) =>
      this.audit.record(tx, { action: `${subject}.${act}`, subjectType: subject, subjectId, changes }),
    );
  }
}
