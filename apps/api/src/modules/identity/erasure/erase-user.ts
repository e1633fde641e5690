import type { BodyOf, ErasureReceipt, eraseUser } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError, notFound } from '../../../platform/app-error.js';
import { personOf, requirePermission, type Viewer } from '../../../platform/viewer.js';
import { ProofCheck } from '../second-factor/proof-check.js';
import { type AccountToErase, EraseAccount } from './erase-account.js';

/** For a person who asks by letter or through somebody else; an administrator does it, with a reason on record. */
@Injectable()
export class EraseUser {
  constructor(
    private readonly proofs: ProofCheck,
    private readonly erasing: EraseAccount,
  ) {}

  /**
   * @throws AppError `forbidden`, `second-factor.wrong-proof`, `rate.limited`, `not-found`, `user.own-account`, `account.demo`,
   *   `user.last-administrator`
   */
  execute(viewer: Viewer, id: string, { reason, ...proof }: BodyOf<typeof eraseUser>): Promise<ErasureReceipt> {
    requirePermission(viewer, 'user.erase');
    return this.proofs.byProof(viewer, personOf(viewer), proof, async (tx) => {
      const [account] = await tx.rows<AccountToErase>(
        'select id, email, role, demo from app_user where id = $1 and erased_at is null for no key update',
        [id],
      );
      if (!account) throw notFound('user');
      if (id === viewer.userId) throw new AppError('user.own-account');
      return this.erasing.execute(tx, account, [{ field: 'reason', before: null, after: reason }]);
    });
  }
}
