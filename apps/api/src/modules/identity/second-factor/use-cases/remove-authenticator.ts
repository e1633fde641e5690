import type { Proof } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../../platform/app-error.js';
import type { Viewer } from '../../../../platform/viewer.js';
import { AuditLog } from '../../../audit/index.js';
import { OpenSession } from '../../use-cases/open-session.js';
import { LastFactor } from '../last-factor.js';
import { ProofCheck } from '../proof-check.js';

/** Takes the authenticator away. All sessions end; the caller gets a new one. */
@Injectable()
export class RemoveAuthenticator {
  constructor(
    private readonly proofs: ProofCheck,
    private readonly last: LastFactor,
    private readonly opening: OpenSession,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Returns the new session's token.
   * @throws AppError `second-factor.wrong-proof`, `second-factor.none`, `second-factor.required`, `rate.limited`
   */
  execute(viewer: Viewer, userId: string, proof: Proof): Promise<string> {
    return this.proofs.byProof(viewer, userId, proof, async (tx, user) => {
      if (!user.hasAuthenticator) throw new AppError('second-factor.none');
      await tx.rows('delete from authenticator where user_id = $1', [userId]);
      await this.audit.record(tx, { action: 'user.authenticator-removed', subjectType: 'user', subjectId: userId });
      const strength = await this.last.afterRemoval(tx, user);
      return this.opening.alone(tx, userId, strength);
    });
  }
}
