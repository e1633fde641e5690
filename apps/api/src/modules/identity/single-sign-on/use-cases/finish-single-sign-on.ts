import { actsForBody } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../../platform/app-error.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../../platform/viewer.js';
import { AuditLog } from '../../../audit/index.js';
import { tokenSha256 } from '../../domain/session-token.js';
import { UserEntity } from '../../persistence/user.entity.js';
import { SignInSteps } from '../../steps/sign-in-steps.js';
import { OpenSession } from '../../use-cases/open-session.js';
import { type Begun, IdentityProvider, type ProvenIdentity } from '../identity-provider.js';

/**
 * Opens the session of an official whom the provider vouches for. It never makes an account and never opens one of an investor or of
 * the demo world. The first time the account is found by its verified e-mail, from then on by the provider's own key.
 */
@Injectable()
export class FinishSingleSignOn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: SignInSteps,
    private readonly provider: IdentityProvider,
    private readonly opening: OpenSession,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the session's token.
   * @param previousToken the session that the browser had until now; it ends
   * @throws AppError `single-sign-on.failed` (nobody is proven), `single-sign-on.refused` (no account that may be opened, whatever the
   * reason), `unavailable`
   */
  async execute(stepToken: string | null, query: string, previousToken: string | null): Promise<string> {
    // Used up at once: a second answer to the same question opens nothing, whether the first was right or not.
    const step = stepToken && (await this.unitOfWork.run(SYSTEM_VIEWER, (tx) => this.steps.take(tx, 'single-sign-on', stepToken)));
    if (!step) throw new AppError('single-sign-on.failed');
    const { state = '', nonce = '', verifier = '' } = step.content as Partial<Begun>;
    const identity = await this.provider.identityOf(query, { state, nonce, verifier });
    return this.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
      const userId = (await this.#known(tx, identity)) ?? (await this.#join(tx, identity));
      const user = userId === null ? null : await tx.repo(UserEntity).findOneBy({ id: userId });
      if (!user || user.demo || !actsForBody(user.role)) throw new AppError('single-sign-on.refused');
      if (previousToken !== null) await tx.rows('delete from session where token_sha256 = $1', [tokenSha256(previousToken)]);
      return this.opening.execute(tx, user.id, 'single-sign-on');
    });
  }

  async #known(tx: Tx, { issuer, subject }: ProvenIdentity): Promise<string | null> {
    const [known] = await tx.rows<{ userId: string }>(
      'select user_id as "userId" from provider_identity where issuer = $1 and subject = $2',
      [issuer, subject],
    );
    return known?.userId ?? null;
  }

  // An account that is joined to one person stays with that person, also when another comes with the same address.
  async #join(tx: Tx, { issuer, subject, verifiedEmail }: ProvenIdentity): Promise<string | null> {
    const user = verifiedEmail === null ? null : await tx.repo(UserEntity).findOneBy({ email: verifiedEmail });
    if (!user || user.demo || !actsForBody(user.role)) return null;
    const [joined] = await tx.rows<{ userId: string }>(
      `insert into provider_identity (issuer, subject, user_id, joined_at) values ($1, $2, $3, $4)
       on conflict do nothing returning user_id as "userId"`,
      [issuer, subject, user.id, this.clock.now()],
    );
    if (!joined) return null;
    await this.audit.record(tx, { action: 'user.single-sign-on-joined', subjectType: 'user', subjectId: user.id });
    return user.id;
  }
}
