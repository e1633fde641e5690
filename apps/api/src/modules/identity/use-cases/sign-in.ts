import type { SignIn as Credentials } from '@bridge/common';
import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../../platform/config/config.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { passwordMatches } from '../domain/passwords.js';
import { tokenSha256 } from '../domain/session-token.js';
import { UserEntity } from '../persistence/user.entity.js';
import { Factors } from '../second-factor/factors.js';
import { SignInSteps } from '../steps/sign-in-steps.js';
import { OpenSession } from './open-session.js';

const WINDOW_MINUTES = 15;
const FAILURES_PER_EMAIL = 8;
const FAILURES_PER_ADDRESS = 60;
/** Attempts are counted one after the other, a moment each; any number that no other lock of the product takes. */
const SIGN_IN_LOCK = 7_305_787;

interface Opened {
  /** Of a session, or of a second step that is still to come. */
  token: string;
  isComplete: boolean;
}

/**
 * Checks e-mail and password and opens a session, or the second step where the account has a second factor. Failures are counted per account and per address, never successes. The accounts of the
 * demo world, whose password everybody knows, open nothing where the demo is switched off.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly factors: Factors,
    private readonly steps: SignInSteps,
    private readonly opening: OpenSession,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @param previousToken the session that the browser had until now; it ends
   * @throws AppError `session.wrong-credentials`, `rate.limited`
   */
  async execute({ email, password }: Credentials, address: string, previousToken: string | null = null): Promise<Opened> {
    const { user, attemptId } = await this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => ({
      attemptId: await this.#noteAttempt(tx, email, address),
      user: await tx.repo(UserEntity).findOneBy({ email }),
    }));
    const matches = await passwordMatches(user?.passwordHash ?? null, password);
    if (!matches || !user || user.revokedAt !== null || (user.demo && !this.config.demo)) throw new AppError('session.wrong-credentials');
    return this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      await tx.rows('delete from failed_sign_in where email = $1 or id = $2', [email, attemptId]);
      if (previousToken !== null) await tx.rows('delete from session where token_sha256 = $1', [tokenSha256(previousToken)]);
      return this.#open(tx, user.id);
    });
  }

  /**
   * Every attempt counts as failed until the password was right: guesses that arrive together are counted before the first is checked.
   * @throws AppError `rate.limited`
   */
  async #noteAttempt(tx: Tx, email: string, address: string): Promise<string> {
    await tx.rows('select pg_advisory_xact_lock($1)', [SIGN_IN_LOCK]);
    const now = this.clock.now();
    const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000);
    await tx.rows('delete from failed_sign_in where at <= $1', [since]);
    const [counted] = await tx.rows<{ byEmail: number; byAddress: number }>(
      `select (select count(*)::int from failed_sign_in where email = $1) as "byEmail",
              (select count(*)::int from failed_sign_in where address = $2) as "byAddress"`,
      [email, address],
    );
    const tooOften = counted && (counted.byEmail >= FAILURES_PER_EMAIL || counted.byAddress >= FAILURES_PER_ADDRESS);
    if (tooOften) throw new AppError('rate.limited', { minutesCount: WINDOW_MINUTES });
    const [attempt] = await tx.rows<{ id: string }>('insert into failed_sign_in (at, email, address) values ($1, $2, $3) returning id', [
      now,
      email,
      address,
    ]);
    if (!attempt) throw new Error('the attempt was not stored');
    return attempt.id;
  }

  async #open(tx: Tx, userId: string): Promise<Opened> {
    if (!(await this.factors.anyOf(tx, userId))) return { token: await this.opening.execute(tx, userId, 'password'), isComplete: true };
    return { token: await this.steps.begin(tx, 'second-step', { userId, content: {} }), isComplete: false };
  }
}
