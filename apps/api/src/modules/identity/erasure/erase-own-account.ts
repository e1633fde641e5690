import type { ErasureReceipt, Proof } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '../../../platform/viewer.js';
import { ProofCheck } from '../second-factor/proof-check.js';
import { EraseAccount } from './erase-account.js';

/** The person themselves, who proves once more that it is them (PIPA art. 36, PIPL art. 47). */
@Injectable()
export class EraseOwnAccount {
  constructor(
    private readonly proofs: ProofCheck,
    private readonly erasing: EraseAccount,
  ) {}

  /** @throws AppError `second-factor.wrong-proof`, `rate.limited`, `account.demo`, `user.last-administrator` */
  execute(viewer: Viewer, proof: Proof): Promise<ErasureReceipt> {
    return this.proofs.byProof(viewer, personOf(viewer), proof, (tx, user) => this.erasing.execute(tx, user));
  }
}
