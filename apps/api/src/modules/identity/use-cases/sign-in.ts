import type { SignIn as Credentials } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { passwordMatches } from '../domain/passwords.js';
import { LONGEST_HOURS, newToken, tokenSha256 } from '../domain/session-token.js';
import { UserEntity } from '../persistence/user.entity.js';

const WINDOW_MINUTES = 15;
const FAILURES_PER_EMAIL = 8;
const FAILURES_PER_ADDRESS = 60;

/** Checks e-mail and password and opens a session. Failures are counted per account and per address, never successes. */
@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `session.wrong-credentials`, `rate.limited` */
  async execute({ email, password }: Credentials, address: string): Promise<{ token: string; userId: string }> {
    const user = await this.unitOfWork.read(SYSTEM_VIEWER, async (tx) => {
      await this.#assertNotTooOften(tx, email, address);
      return tx.repo(UserEntity).findOneBy({ email });
    });
    if (!(await passwordMatches(user?.passwordHash ?? null, password)) || !user) {
      await this.#noteFailure(email, address);
      throw new AppError('session.wrong-credentials');
    }
    return this.unitOfWork.run(SYSTEM_VIEWER, (tx) => this.#open(tx, user.id, email));
  }

  async #assertNotTooOften(tx: Tx, email: string, address: string): Promise<void> {
    const since = new Date(this.clock.now().getTime() - WINDOW_MINUTES * 60_000);
    const [counted] = await tx.rows<{ by_email: number; by_address: number }>(
      `select (select count(*)::int from failed_sign_in where email = $1 and at > $3) as by_email,
              (select count(*)::int from failed_sign_in where address = $2 and at > $3) as by_address`,
      [email, address, since],
    );
    const tooOften = counted && (counted.by_email >= FAILURES_PER_EMAIL || counted.by_address >= FAILURES_PER_ADDRESS);
    if (tooOften) throw new AppError('rate.limited', { minutesCount: WINDOW_MINUTES });
  }

  #noteFailure(email: string, address: string): Promise<unknown> {
    return this.unitOfWork.run(SYSTEM_VIEWER, (tx) =>
      tx.rows('insert into failed_sign_in (at, email, address) values ($1, $2, $3)', [this.clock.now(), email, address]),
    );
  }

  async #open(tx: Tx, userId: string, email: string): Promise<{ token: string; userId: string }> {
    const token = newToken();
    const now = this.clock.now();
    const end = new Date(now.getTime() + LONGEST_HOURS * 3_600_000);
    await tx.rows('delete from session where user_id = $1 and expires_at <= $2', [userId, now]);
    await tx.rows('delete from failed_sign_in where email = $1', [email]);
    await tx.rows('insert into session (token_sha256, user_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $3, $4)', [
      tokenSha256(token),
      userId,
      now,
      end,
    ]);
    return { token, userId };
  }
}
