import type { Proof } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../../platform/app-error.js';
import type { Viewer } from '../../../../platform/viewer.js';
import { AuditLog } from '../../../audit/index.js';
import { Factors } from '../factors.js';
import { ProofCheck } from '../proof-check.js';

/** Makes ten new recovery codes; those that were left end. */
@Injectable()
export class RenewRecoveryCodes {
  constructor(
    private readonly proofs: ProofCheck,
    private readonly factors: Factors,
    private readonly audit: AuditLog,
  ) {}

  /** @throws AppError `second-factor.wrong-proof`, `second-factor.none`, `rate.limited` */
  execute(viewer: Viewer, userId: string, proof: Proof): Promise<string[]> {
    return this.proofs.byProof(viewer, userId, proof, async (tx) => {
      if (!(await this.factors.anyOf(tx, userId))) throw new AppError('second-factor.none');
      await this.audit.record(tx, { action: 'user.recovery-codes-renewed', subjectType: 'user', subjectId: userId });
      return this.factors.newRecoveryCodes(tx, userId);
    });
  }
}
