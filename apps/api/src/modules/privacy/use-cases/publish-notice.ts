import { type BodyOf, LOCALES, type NoticeTexts, type PublishedNotice, type publishNotice } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { noticeSha256 } from '../domain/notice-text.js';
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

  /** @throws AppError `forbidden`, `notice.superseded` where another version is in force than the one to be replaced */
  execute(viewer: Viewer, { replaces, texts }: BodyOf<typeof publishNotice>): Promise<PublishedNotice> {
    requirePermission(viewer, 'privacy.publish');
    return this.unitOfWork.run(viewer, async (tx) => {
      await this.hold(tx);
      if (((await this.notices.current(tx))?.version ?? null) !== replaces) throw new AppError('notice.superseded');
      return this.within(tx, texts);
    });
  }

  /** Two who publish at once follow each other. */
  async hold(tx: Tx): Promise<void> {
    await tx.rows(`select pg_advisory_xact_lock(hashtext('privacy-notice'))`);
  }

  /** Inside a transaction that holds the notice. */
  async within(tx: Tx, texts: NoticeTexts): Promise<PublishedNotice> {
    const [added] = await tx.rows<{ version: number }>(
      `insert into privacy_notice (version, published_at, published_by, texts)
       select coalesce(max(version), 0) + 1, $1, $2, $3 from privacy_notice returning version`,
      [this.clock.now(), tx.viewer.userId, JSON.stringify(texts)],
    );
    // The chain of the audit proves later what was published.
    const proofs = LOCALES.map((locale) => ({ field: `sha256.${locale}`, before: null, after: noticeSha256(texts[locale]) }));
    const changes = [{ field: 'version', before: null, after: added?.version }, ...proofs];
    await this.audit.record(tx, { action: 'notice.published', subjectType: 'notice', subjectId: null, changes });
    const [notice] = await this.notices.all(tx);
    if (!notice) throw new Error('the notice was not stored');
    return notice;
  }
}
