import { mustHaveSecondFactor } from '@bridge/common';
import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { CONFIG, type Config } from '../../../platform/config/config.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import type { Strength } from '../use-cases/open-session.js';
import { Factors, type LockedUser } from './factors.js';

/** Keeps the last second factor of an account whose role must have one; recovery codes go with the last factor. */
@Injectable()
export class LastFactor {
  constructor(
    private readonly factors: Factors,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  isRequiredOf({ role, demo }: Pick<LockedUser, 'role' | 'demo'>): boolean {
    return this.config.secondFactor === 'required' && !demo && mustHaveSecondFactor(role);
  }

  /**
   * Called after a factor was taken away; returns what a session of the account now rests on.
   * @throws AppError `second-factor.required`
   */
  async afterRemoval(tx: Tx, user: LockedUser): Promise<Strength> {
    if (await this.factors.anyOf(tx, user.id)) return 'second-factor';
    if (this.isRequiredOf(user)) throw new AppError('second-factor.required');
    await tx.rows('delete from recovery_code where user_id = $1', [user.id]);
    return 'password';
  }
}
