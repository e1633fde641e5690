import type { NoticeTexts, PublishedNotice } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { NoticesQuery } from '../queries/notices.query.js';

/** Puts a new version of the notice in force. Whoever settled an earlier one owes an answer again. */
@Injectable()
export class PublishNotice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly notices: NoticesQuery,
  ) {}

  /** @throws AppError `forbidden` */
  execute(viewer: Viewer, texts: NoticeTexts): Promise<PublishedNotice> {
    requirePermission(viewer, 'privacy.publish');
    return this.unitOfWork.run(viewer, (tx) => this.within(tx, texts));
  }

  /** For the text that the product brings along: nobody has published that. */
  async within(tx: Tx, texts: NoticeTexts): Promise<PublishedNotice> {
    // Two administrators at once: numbers follow each other.
    await tx.rows(`select pg_advisory_xact_lock(hashtext('privacy-notice'))`);
    const [added] = await tx.rows<{ version: number }>(
      `insert into privacy_notice (version, published_at, published_by, texts)
       select coalesce(max(version), 0) + 1, $1, $2, $3 from privacy_notice returning version`,
      [this.clock.now(), tx.viewer.userId, JSON.stringify(texts)],
    );
    const changes = [{ field: 'version', before: null, after: added?.version }];
    await this.audit.record(tx, { action: 'notice.published', subjectType: 'notice', subjectId: null, changes });
    const [notice] = await this.notices.all(tx);
    if (!notice) throw new Error('the notice was not stored');
    return notice;
  }
}
