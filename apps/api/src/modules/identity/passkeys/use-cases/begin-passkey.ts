import type { beginPasskey, Proof, ResponseOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../../platform/viewer.js';
import { ProofCheck } from '../../second-factor/proof-check.js';
import { SignInSteps } from '../../steps/sign-in-steps.js';
import { RelyingParty } from '../relying-party.js';

interface Begun {
  stepToken: string;
  options: ResponseOf<typeof beginPasskey>;
}

/** Asks a device of somebody who proved who they are for a new passkey. */
@Injectable()
export class BeginPasskey {
  constructor(
    private readonly proofs: ProofCheck,
    private readonly party: RelyingParty,
    private readonly steps: SignInSteps,
  ) {}

  /** @throws AppError `second-factor.wrong-proof`, `passkey.unavailable`, `rate.limited` */
  execute(viewer: Viewer, userId: string, proof: Proof): Promise<Begun> {
    return this.proofs.byProof(viewer, userId, proof, async (tx, user) => {
      const known = await tx.rows<{ id: string }>('select credential_id as id from passkey where user_id = $1', [userId]);
      const options = await this.party.creationOptions(
        user,
        known.map(({ id }) => id),
      );
      const stepToken = await this.steps.begin(tx, 'passkey-registration', { userId, content: { challenge: options.challenge } });
      return { stepToken, options };
    });
  }
}
