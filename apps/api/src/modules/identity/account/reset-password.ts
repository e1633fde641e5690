import type { BodyOf, resetPassword } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { assertGoodPassword } from '../domain/password-policy.js';
import { hashPassword } from '../domain/passwords.js';
import { tokenSha256 } from '../domain/session-token.js';
import { ViewerQuery } from '../queries/viewer.query.js';
import { type Limit, RateLimits } from '../rate-limits.js';
import { AccountQuery } from './account.query.js';
import { SetPassword } from './set-password.js';

const LIMIT: Limit = { purpose: 'password-reset-use', windowMinutes: 15, most: { address: 30 } };
const VALID = 'select user_id as id from password_reset where token_sha256 = $1 and expires_at > $2';

/** Sets a new password by the link of a mail. The link works once: of two uses at once, one wins. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly accounts: AccountQuery,
    private readonly viewers: ViewerQuery,
    private readonly setting: SetPassword,
  ) {}

  /** @throws AppError `rate.limited`, `link.invalid`, `password.common`, `password.holds-name` */
  async execute({ token, password }: BodyOf<typeof resetPassword>, address: string): Promise<void> {
    await this.limits.count(LIMIT, { address });
    const values = [tokenSha256(token), this.clock.now()];
    const account = await this.unitOfWork.read(SYSTEM_VIEWER, async (tx) => {
      const [owner] = await tx.rows<{ id: string }>(VALID, values);
      if (!owner) throw new AppError('link.invalid');
      return this.accounts.byId(tx, owner.id);
    });
    assertGoodPassword(password, account);
    const passwordHash = await hashPassword(password);
    const owner = (await this.viewers.byUser(account.id)) ?? SYSTEM_VIEWER;
    await this.unitOfWork.run(owner, async (tx) => {
      const [used] = await tx.rows('delete from password_reset where token_sha256 = $1 and expires_at > $2 returning user_id', values);
      if (!used) throw new AppError('link.invalid');
      await this.setting.execute(tx, account, { passwordHash, action: 'user.password-reset', token: null });
    });
  }
}
