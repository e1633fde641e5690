import type { Proof } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../../platform/app-error.js';
import type { Viewer } from '../../../../platform/viewer.js';
import { AuditLog } from '../../../audit/index.js';
import { LastFactor } from '../../second-factor/last-factor.js';
import { ProofCheck } from '../../second-factor/proof-check.js';
import { OpenSession } from '../../use-cases/open-session.js';
import { PasskeyQuery } from '../passkey.query.js';

/** Takes a passkey away. All sessions end, also those that it opened; the caller gets a new one. */
@Injectable()
export class RemovePasskey {
  constructor(
    private readonly proofs: ProofCheck,
    private readonly passkeys: PasskeyQuery,
    private readonly last: LastFactor,
    private readonly opening: OpenSession,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Returns the new session's token.
   * @throws AppError `second-factor.wrong-proof`, `second-factor.required`, `not-found`, `rate.limited`
   */
  execute(viewer: Viewer, userId: string, id: string, proof: Proof): Promise<string> {
    return this.proofs.byProof(viewer, userId, proof, async (tx, user) => {
      const passkey = await this.passkeys.one(tx, userId, id);
      if (!passkey) throw notFound('passkey');
      await tx.rows('delete from passkey where id = $1', [id]);
      const changes = [{ field: 'passkey', before: passkey.name, after: null, of: { id: userId } }];
      await this.audit.record(tx, { action: 'user.passkey-removed', subjectType: 'user', subjectId: userId, changes });
      return this.opening.alone(tx, userId, await this.last.afterRemoval(tx, user));
    });
  }
}
