import type { Proof } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import type { Viewer } from '../../../../platform/viewer.js';
import { newSecret, printedSecret } from '../domain/totp.js';
import { Factors } from '../factors.js';
import { ProofCheck } from '../proof-check.js';

const MINUTES_TO_CONFIRM = 30;

/** Makes a secret for an authenticator, the first or a new one; the former stays in use until the new one is confirmed. */
@Injectable()
export class BeginAuthenticator {
  constructor(
    private readonly proofs: ProofCheck,
    private readonly factors: Factors,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `second-factor.wrong-proof`, `rate.limited` */
  execute(viewer: Viewer, userId: string, proof: Proof): Promise<{ secret: string; uri: string }> {
    return this.proofs.byProof(viewer, userId, proof, async (tx, user) => {
      const secret = newSecret();
      const until = new Date(this.clock.now().getTime() + MINUTES_TO_CONFIRM * 60_000);
      await tx.rows(
        `insert into authenticator (user_id, new_secret, new_until) values ($1, $2, $3)
         on conflict (user_id) do update set new_secret = excluded.new_secret, new_until = excluded.new_until`,
        [userId, await this.factors.seal(userId, secret), until],
      );
      return printedSecret(secret, user.email);
    });
  }
}
