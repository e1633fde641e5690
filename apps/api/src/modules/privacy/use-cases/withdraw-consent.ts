import type { Consent, PrivacyView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { PrivacyQuery } from '../queries/privacy.query.js';
import { holdOwn } from './answer-notice.js';
import { NoticeAnswers } from './notice-answers.js';

/** Takes one consent back (PIPA art. 37, PIPL art. 15); one that does not stand is left as it is. */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly answers: NoticeAnswers,
    private readonly privacy: PrivacyQuery,
  ) {}

  /** @throws AppError `account.demo` */
  execute(viewer: Viewer, consent: Consent): Promise<PrivacyView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const userId = await holdOwn(tx);
      const newest = (await this.privacy.acts(tx, userId)).find((act) => act.consent === consent);
      if (newest?.given) await this.answers.withdraw(tx, userId, newest, this.clock.now());
      return this.privacy.within(tx);
    });
  }
}
