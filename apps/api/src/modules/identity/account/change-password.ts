import type { BodyOf, changePassword } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { assertGoodPassword } from '../domain/password-policy.js';
import { hashPassword, passwordMatches } from '../domain/passwords.js';
import { type Limit, RateLimits } from '../rate-limits.js';
import { AccountQuery } from './account.query.js';
import { SetPassword } from './set-password.js';

/** Who found an open session must not guess the password at it. */
const LIMIT: Limit = { purpose: 'password-change', windowMinutes: 15, most: { account: 8 } };

/** Changes the own password; whoever knows the old one. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly accounts: AccountQuery,
    private readonly setting: SetPassword,
  ) {}

  /**
   * @param token of the session that stays
   * @throws AppError `account.demo`, `rate.limited`, `password.wrong`, `password.common`, `password.holds-name`
   */
  async execute(viewer: Viewer, { current, next }: BodyOf<typeof changePassword>, token: string | null): Promise<void> {
    const account = await this.unitOfWork.read(viewer, (tx) => this.accounts.own(tx));
    if (account.demo) throw new AppError('account.demo');
    await this.limits.count(LIMIT, { account: account.id });
    if (!(await passwordMatches(account.passwordHash, current))) throw new AppError('password.wrong');
    assertGoodPassword(next, account);
    const passwordHash = await hashPassword(next);
    await this.unitOfWork.run(viewer, (tx) => this.setting.execute(tx, account, { passwordHash, action: 'user.password-changed', token }));
  }
}
