import { type BodyOf, CONSENTS, type confirmRegistration, type Locale } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { AddUser, type Limit, passwordMatches, RateLimits, tokenSha256 } from '../../identity/index.js';
import { NoticeAnswers } from '../../privacy/index.js';

const LIMIT: Limit = { purpose: 'registration-confirm', windowMinutes: 15, most: { address: 30 } };
const OPEN = `token_sha256 = $1 and expires_at > $2 and state = 'unconfirmed'`;

interface Unconfirmed {
  id: string;
  email: string;
  displayName: string;
  locale: Locale;
  passwordHash: string;
  noticeVersion: number | null;
  consentedAt: Date | null;
}

/**
 * Makes the account of somebody who owns the address and knows the password: a link alone would let whoever registered a stranger's
 * address wait behind it with a password of theirs. The link works once: of two uses at once, one wins.
 */
@Injectable()
export class ConfirmRegistration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly users: AddUser,
    private readonly audit: AuditLog,
    private readonly answers: NoticeAnswers,
  ) {}

  /** @throws AppError `rate.limited`, `link.invalid`, `password.wrong` */
  async execute({ token, password }: BodyOf<typeof confirmRegistration>, address: string): Promise<void> {
    await this.limits.count(LIMIT, { address });
    const open = [tokenSha256(token), this.clock.now()];
    const [found] = await this.unitOfWork.read(SYSTEM_VIEWER, (tx) =>
      tx.rows<Unconfirmed>(
        `select id, email, display_name as "displayName", locale, password_hash as "passwordHash",
           notice_version as "noticeVersion", consented_at as "consentedAt" from registration where ${OPEN}`,
        open,
      ),
    );
    if (!found) throw new AppError('link.invalid');
    if (!(await passwordMatches(found.passwordHash, password))) throw new AppError('password.wrong');
    await this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      const { id, email, displayName, locale, passwordHash } = found;
      const userId = await this.users.unlessKnown(tx, { email, displayName, role: 'applicant', locale, passwordHash });
      if (userId === null) throw new AppError('link.invalid');
      const [confirmed] = await tx.rows(
        `update registration set state = 'submitted', submitted_at = $2, user_id = $3, password_hash = null, token_sha256 = null
         where ${OPEN} returning id`,
        [...open, userId],
      );
      if (!confirmed) throw new AppError('link.invalid');
      await this.#consent(tx, userId, found);
      await tx.rows(`delete from registration where email = $1 and state = 'unconfirmed'`, [email]);
      await this.audit.record(tx, { action: 'registration.submitted', subjectType: 'registration', subjectId: id });
    });
  }

  /** What was consented to with the form; somebody who registered before there was a notice is shown it at the first sign-in. */
  async #consent(tx: Tx, userId: string, { locale, noticeVersion, consentedAt }: Unconfirmed): Promise<void> {
    if (noticeVersion === null || consentedAt === null) return;
    const answer = { version: noticeVersion, locale, consents: [...CONSENTS] };
    await this.answers.record(tx, { userId, role: 'applicant' }, answer, consentedAt);
  }
}
