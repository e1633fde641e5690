import type { addPasskey, BodyOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { WebAuthnCredential } from '@simplewebauthn/server';
import { AppError } from '../../../../platform/app-error.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../../platform/viewer.js';
import { AuditLog } from '../../../audit/index.js';
import { Factors } from '../../second-factor/factors.js';
import { SignInSteps } from '../../steps/sign-in-steps.js';
import { OpenSession } from '../../use-cases/open-session.js';
import { RelyingParty } from '../relying-party.js';

interface Added {
  token: string;
  /** Null where the account has some already. */
  recoveryCodes: string[] | null;
}

/** Keeps a new passkey that answers the challenge of the same browser; all sessions end, the caller gets a new one. */
@Injectable()
export class AddPasskey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: SignInSteps,
    private readonly party: RelyingParty,
    private readonly factors: Factors,
    private readonly opening: OpenSession,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `passkey.refused` */
  async execute(viewer: Viewer, userId: string, stepToken: string | null, { name, credential }: BodyOf<typeof addPasskey>): Promise<Added> {
    // The challenge is used up whether its answer is right or not.
    const step = stepToken && (await this.unitOfWork.run(viewer, (tx) => this.steps.take(tx, 'passkey-registration', stepToken)));
    if (!step || step.userId !== userId) throw new AppError('passkey.refused');
    const registered = await this.party.registered(credential, step.content.challenge ?? '');
    return this.unitOfWork.run(viewer, async (tx) => {
      await this.factors.lockUser(tx, userId);
      const isFirst = !(await this.factors.anyOf(tx, userId));
      await this.#keep(tx, userId, name, registered);
      const recoveryCodes = isFirst ? await this.factors.newRecoveryCodes(tx, userId) : null;
      return { token: await this.opening.alone(tx, userId, 'passkey'), recoveryCodes };
    });
  }

  async #keep(tx: Tx, userId: string, name: string, { id, publicKey, counter, transports = [] }: WebAuthnCredential): Promise<void> {
    const [added] = await tx.rows<{ id: string }>(
      `insert into passkey (user_id, credential_id, public_key, counter, transports, name, created_at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (credential_id) do nothing returning id`,
      [userId, id, Buffer.from(publicKey), counter, transports, name, this.clock.now()],
    );
    if (!added) throw new AppError('passkey.refused');
    const changes = [{ field: 'passkey', before: null, after: name, of: { id: userId } }];
    await this.audit.record(tx, { action: 'user.passkey-added', subjectType: 'user', subjectId: userId, changes });
  }
}
