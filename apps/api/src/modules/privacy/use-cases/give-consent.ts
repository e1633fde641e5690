import type { Consent, Locale, PrivacyView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { PrivacyQuery } from '../queries/privacy.query.js';
import { holdOwn } from './answer-notice.js';
import { NoticeAnswers } from './notice-answers.js';

/** Gives a consent that was refused or taken back: to the text that was seen, and to nothing that was not. */
@Injectable()
export class GiveConsent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly answers: NoticeAnswers,
    private readonly privacy: PrivacyQuery,
  ) {}

  /** @throws AppError `notice.superseded`, `account.demo` */
  execute(viewer: Viewer, consent: Consent): Promise<PrivacyView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const userId = await holdOwn(tx);
      const [seen] = await tx.rows<{ version: number; locale: Locale }>(
        `select version, locale from notice_seen where user_id = $1 and version = (select max(version) from privacy_notice)
         order by at desc limit 1`,
        [userId],
      );
      if (!seen) throw new AppError('notice.superseded');
      await this.answers.give(tx, { userId, role: viewer.role }, { consent, ...seen }, this.clock.now());
      return this.privacy.within(tx);
    });
  }
}
