import type { AgreementView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { AgreementViewQuery } from '../queries/agreement-view.query.js';

/** Takes the right to change one version of an agreement. Of two who ask for the same version at once, exactly one gets it. */
@Injectable()
export class ClaimVersion {
  constructor(
    private readonly clock: Clock,
    private readonly views: AgreementViewQuery,
  ) {}

  /**
   * @returns the agreement as it stood
   * @throws AppError `not-found`; `forbidden` for public papers, which nobody edits; `edit.conflict` with the agreement as it stands now
   */
  async execute(tx: Tx, id: string, version: number): Promise<AgreementView> {
    const before = await this.views.within(tx, id);
    if (!before.mayEdit) throw new AppError('forbidden', { permission: 'agreement.edit' });
    const claimed = await tx.rows(
      'update agreement set version = version + 1, updated_at = $3 where id = $1 and version = $2 returning id',
      [id, version, this.clock.now()],
    );
    // Whoever was first has committed by now: the row was locked until then.
    if (claimed.length === 0) throw new AppError('edit.conflict', {}, { current: await this.views.within(tx, id) });
    return before;
  }
}
