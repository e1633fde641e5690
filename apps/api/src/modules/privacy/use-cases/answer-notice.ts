import type { NoticeAnswer, PrivacyView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { personOf, type Viewer } from '../../../platform/viewer.js';
import { PrivacyQuery } from '../queries/privacy.query.js';
import { NoticeAnswers } from './notice-answers.js';

/** What a person says to the notice in force, at the first sign-in and whenever they change their mind. */
@Injectable()
export class AnswerNotice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly answers: NoticeAnswers,
    private readonly privacy: PrivacyQuery,
  ) {}

  /** @throws AppError `notice.superseded`, `account.demo` */
  execute(viewer: Viewer, answer: NoticeAnswer): Promise<PrivacyView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const userId = await holdOwn(tx);
      await this.answers.assertCurrent(tx, answer.version);
      await this.answers.record(tx, { userId, role: viewer.role }, answer, this.clock.now());
      return this.privacy.within(tx);
    });
  }
}

/** Two answers at once follow each other. @throws AppError `account.demo`: such an account is everybody's, nobody speaks for it */
export async function holdOwn(tx: Tx): Promise<string> {
  const userId = personOf(tx.viewer);
  const [account] = await tx.rows<{ demo: boolean }>('select demo from app_user where id = $1 for no key update', [userId]);
  if (account?.demo) throw new AppError('account.demo');
  return userId;
}
