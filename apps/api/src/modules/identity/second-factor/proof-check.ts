import type { ErrorCode, Proof } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { passwordMatches } from '../domain/passwords.js';
import { Factors, type LockedUser } from './factors.js';

const WINDOW_MINUTES = 15;
const FAILURES_PER_ACCOUNT = 5;

type How = 'authenticator' | 'recovery-code' | 'password';
type Work<T> = (tx: Tx, user: LockedUser, how: How) => Promise<T>;

/**
 * Runs a write for whoever proves who they are. Failures are counted per account whatever door they come through; they are written
 * although the write is refused, one after the other, so guesses that arrive together get no further than guesses in a row.
 */
@Injectable()
export class ProofCheck {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly factors: Factors,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `second-factor.wrong-code`, `rate.limited` */
  byCode<T>(viewer: Viewer, userId: string, code: string, work: Work<T>): Promise<T> {
    return this.#run(viewer, userId, 'second-factor.wrong-code', (tx) => this.factors.accepts(tx, userId, code), work);
  }

  /** By password, and by a code too where there is an authenticator. @throws AppError `second-factor.wrong-proof`, `rate.limited` */
  byProof<T>(viewer: Viewer, userId: string, proof: Proof, work: Work<T>): Promise<T> {
    const check = async (tx: Tx, user: LockedUser) => {
      if (!(await passwordMatches(user.passwordHash, proof.password))) return null;
      if (!user.hasAuthenticator) return 'password';
      return proof.code === null ? null : this.factors.accepts(tx, userId, proof.code);
    };
    return this.#run(viewer, userId, 'second-factor.wrong-proof', check, work);
  }

  async #run<T>(
    viewer: Viewer,
    userId: string,
    refusal: ErrorCode,
    check: (tx: Tx, user: LockedUser) => Promise<How | null>,
    work: Work<T>,
  ): Promise<T> {
    const outcome = await this.unitOfWork.run(viewer, async (tx) => {
      const user = await this.factors.lockUser(tx, userId);
      await this.#assertNotTooOften(tx, userId);
      const how = await check(tx, user);
      if (how === null) {
        await tx.rows('insert into failed_proof (user_id, at) values ($1, $2)', [userId, this.clock.now()]);
        return null;
      }
      await tx.rows('delete from failed_proof where user_id = $1', [userId]);
      return { result: await work(tx, user, how) };
    });
    if (!outcome) throw new AppError(refusal);
    return outcome.result;
  }

  async #assertNotTooOften(tx: Tx, userId: string): Promise<void> {
    const since = new Date(this.clock.now().getTime() - WINDOW_MINUTES * 60_000);
    await tx.rows('delete from failed_proof where user_id = $1 and at <= $2', [userId, since]);
    const [counted] = await tx.rows<{ failures: number }>('select count(*)::int as failures from failed_proof where user_id = $1', [
      userId,
    ]);
    if ((counted?.failures ?? 0) >= FAILURES_PER_ACCOUNT) throw new AppError('rate.limited', { minutesCount: WINDOW_MINUTES });
  }
}
