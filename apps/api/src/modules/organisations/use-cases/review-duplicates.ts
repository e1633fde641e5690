import type { dismissDuplicate, findDuplicates, ResponseOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { namedInAudit } from '../domain/moved-records.js';
import { NoticeDuplicates } from '../jobs/notice-duplicates.job.js';
import { OrganisationRecords } from '../persistence/organisation-records.js';

/** Says of two organisations that they are two. */
@Injectable()
export class DismissDuplicate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly records: OrganisationRecords,
  ) {}

  /** @throws AppError `forbidden`, `not-found` where the pair does not wait for anybody */
  execute(viewer: Viewer, id: string): Promise<ResponseOf<typeof dismissDuplicate>> {
    requirePermission(viewer, 'organisation.merge');
    return this.unitOfWork.run(viewer, async (tx) => {
      const [pair] = await tx.rows<{ first_id: string; second_id: string }>(
        `update duplicate_candidate set state = 'dismissed', decided_at = $2, decided_by = $3 where id = $1 and state = 'open'
         returning first_id, second_id`,
        [id, this.clock.now(), viewer.userId],
      );
      if (!pair) throw notFound('duplicate');
      const both = await this.records.byIds(tx, [pair.first_id, pair.second_id]);
      const entry = (subjectId: string, otherId: string) => {
        const other = both.get(otherId);
        return {
          action: 'organisation.duplicate-dismissed',
          subjectType: 'organisation' as const,
          subjectId,
          changes: other ? [{ field: 'duplicate', before: namedInAudit(other), after: null }] : [],
        };
      };
      await this.audit.recordAll(tx, [entry(pair.first_id, pair.second_id), entry(pair.second_id, pair.first_id)]);
      return { id, state: 'dismissed' };
    });
  }
}

/** Has all organisations compared again. */
@Injectable()
export class SearchDuplicates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly duplicates: NoticeDuplicates,
  ) {}

  /** @throws AppError `forbidden` */
  execute(viewer: Viewer): Promise<ResponseOf<typeof findDuplicates>> {
    requirePermission(viewer, 'organisation.merge');
    return this.unitOfWork.run(viewer, async (tx) => {
      const all = await tx.rows<{ id: string }>('select id from organisation where merged_into is null and not public_history order by id');
      await this.duplicates.enqueue(
        tx,
        all.map(({ id }) => id),
      );
      return { organisations: all.length };
    });
  }
}
