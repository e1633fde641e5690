import type { AgreementView, BodyOf, endAgreement } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog, changesBetween } from '../../audit/index.js';
import { AgreementViewQuery } from '../queries/agreement-view.query.js';
import { alreadyOpen, isUniqueViolation } from './already-open.js';
import { ClaimVersion } from './claim-version.js';
import { confirm } from './confirm-agreement.js';

type Ending = Omit<BodyOf<typeof endAgreement>, 'version'>;

/** Ends an agreement, puts it on hold or resumes it. An ending without a reason teaches nobody anything, so it wants one. */
@Injectable()
export class EndAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly claim: ClaimVersion,
    private readonly views: AgreementViewQuery,
  ) {}

  /**
   * @throws AppError `not-found`, `forbidden`, `edit.conflict`, `request.invalid`; `agreement.already-open` where another one has been
   * opened for the same project and parcel in the meantime
   */
  execute(viewer: Viewer, id: string, { version, terminal, reason }: BodyOf<typeof endAgreement>): Promise<AgreementView> {
    requirePermission(viewer, 'agreement.end');
    if (terminal !== null && (reason ?? '') === '') {
      throw new AppError('request.invalid', {}, { fields: [{ path: 'reason', code: 'required', params: {} }] });
    }
    return this.unitOfWork.run(viewer, async (tx) => {
      const before = await this.claim.execute(tx, id, version);
      await this.#write(tx, id, { terminal, reason });
      await confirm(tx, id, this.clock.now());
      const changes = changesBetween({ terminal: before.terminal, reason: before.exit?.reason ?? null }, { terminal, reason });
      const action = terminal === null ? 'agreement.resumed' : 'agreement.ended';
      await this.audit.record(tx, { action, subjectType: 'agreement', subjectId: id, changes });
      return this.views.within(tx, id);
    });
  }

  async #write(tx: Tx, id: string, { terminal, reason }: Ending): Promise<void> {
    const ended = terminal !== null;
    try {
      await tx.rows('update agreement set terminal = $2, exit_reason = $3, exit_on = $4 where id = $1', [
        id,
        terminal,
        ended ? reason : null,
        ended ? this.clock.today() : null,
      ]);
    } catch (error) {
      if (isUniqueViolation(error)) throw alreadyOpen();
      throw error;
    }
  }
}
