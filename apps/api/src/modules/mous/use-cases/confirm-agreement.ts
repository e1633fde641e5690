import type { AgreementView, BodyOf, confirmAgreement } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { AgreementViewQuery } from '../queries/agreement-view.query.js';
import { ClaimVersion } from './claim-version.js';

/** Notes that the viewer of the transaction vouches for the agreement as of now. */
export async function confirm(tx: Tx, id: string, now: Date): Promise<void> {
  const { userId, displayName } = tx.viewer;
  await tx.rows('update agreement set last_confirmed_at = $2, last_confirmed_by = $3, last_confirmed_by_id = $4 where id = $1', [
    id,
    now,
    displayName,
    userId,
  ]);
}

/** "Still so": nothing changed, and somebody looked. */
@Injectable()
export class ConfirmAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly claim: ClaimVersion,
    private readonly views: AgreementViewQuery,
  ) {}

  /** @throws AppError `not-found`, `forbidden`, `edit.conflict`: who confirms an old version has not seen what stands */
  execute(viewer: Viewer, id: string, { version }: BodyOf<typeof confirmAgreement>): Promise<AgreementView> {
    requirePermission(viewer, 'agreement.edit');
    return this.unitOfWork.run(viewer, async (tx) => {
      await this.claim.execute(tx, id, version);
      await confirm(tx, id, this.clock.now());
      await this.audit.record(tx, { action: 'agreement.confirmed', subjectType: 'agreement', subjectId: id });
      return this.views.within(tx, id);
    });
  }
}
