import type { BodyOf, signInByPasskey } from '@bridge/common';
import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '../../../../platform/app-error.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../../../platform/config/config.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../../platform/viewer.js';
import { tokenSha256 } from '../../domain/session-token.js';
import { SignInSteps } from '../../steps/sign-in-steps.js';
import { OpenSession } from '../../use-cases/open-session.js';
import { handleOf, RelyingParty } from '../relying-party.js';

type Assertion = BodyOf<typeof signInByPasskey>['credential'];

interface KnownPasskey {
  id: string;
  userId: string;
  demo: boolean;
  credentialId: string;
  publicKey: Buffer;
  counter: string;
}

/** Opens a session by a passkey alone: the device holds the key and has checked its owner, which makes two factors. */
@Injectable()
export class SignInByPasskey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: SignInSteps,
    private readonly party: RelyingParty,
    private readonly opening: OpenSession,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Returns the session's token.
   * @param previousToken the session that the browser had until now; it ends
   * @throws AppError `passkey.refused`
   */
  async execute(stepToken: string | null, assertion: Assertion, previousToken: string | null): Promise<string> {
    const { challenge, passkey } = await this.#find(stepToken, assertion);
    const { userHandle } = assertion.response;
    const isOwn = userHandle === undefined || userHandle === handleOf(passkey.userId).toString('base64url');
    if (!isOwn || (passkey.demo && !this.config.demo)) throw new AppError('passkey.refused');
    const credential = { id: passkey.credentialId, publicKey: Uint8Array.from(passkey.publicKey), counter: Number(passkey.counter) };
    const counter = await this.party.asserted(assertion, challenge, credential);
    return this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      // Two copies of one key give themselves away by their counters; keys that live in several devices always say 0.
      const [moved] = await tx.rows(
        'update passkey set counter = $2, last_used_at = $3 where id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning 1',
        [passkey.id, counter, this.clock.now()],
      );
      if (!moved) throw new AppError('passkey.refused');
      if (previousToken !== null) await tx.rows('delete from session where token_sha256 = $1', [tokenSha256(previousToken)]);
      return this.opening.execute(tx, passkey.userId, 'passkey');
    });
  }

  // The challenge is used up whether its answer is right or not.
  async #find(stepToken: string | null, { id }: Assertion): Promise<{ challenge: string; passkey: KnownPasskey }> {
    if (stepToken === null) throw new AppError('passkey.refused');
    const { step, passkey } = await this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      const [known] = await tx.rows<KnownPasskey>(
        `select p.id, p.user_id as "userId", u.demo, p.credential_id as "credentialId", p.public_key as "publicKey", p.counter
         from passkey p join app_user u on u.id = p.user_id where p.credential_id = $1`,
        [id],
      );
      return { passkey: known, step: await this.steps.take(tx, 'passkey-sign-in', stepToken) };
    });
    if (!step || !passkey) throw new AppError('passkey.refused');
    return { challenge: step.content.challenge ?? '', passkey };
  }
}
