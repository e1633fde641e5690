import type { BodyOf, confirmRegistration, Locale } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { AddUser, type Limit, passwordMatches, RateLimits, tokenSha256 } from '../../identity/index.js';

const LIMIT: Limit = { purpose: 'registration-confirm', windowMinutes: 15, most: { address: 30 } };
const OPEN = `token_sha256 = $1 and expires_at > $2 and state = 'unconfirmed'`;

interface Unconfirmed {
  id: string;
  email: string;
  displayName: string;
  locale: Locale;
  passwordHash: string;
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
  ) {}

  /** @throws AppError `rate.limited`, `link.invalid`, `password.wrong` */
  async execute({ token, password }: BodyOf<typeof confirmRegistration>, address: string): Promise<void> {
    await this.limits.count(LIMIT, { address });
    const open = [tokenSha256(token), this.clock.now()];
    const [found] = await this.unitOfWork.read(SYSTEM_VIEWER, (tx) =>
      tx.rows<Unconfirmed>(
        `select id, email, display_name as "displayName", locale, password_hash as "passwordHash" from registration where ${OPEN}`,
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
      await tx.rows(`delete from registration where email = $1 and state = 'unconfirmed'`, [email]);
      await this.audit.record(tx, { action: 'registration.submitted', subjectType: 'registration', subjectId: id });
    });
  }
}
