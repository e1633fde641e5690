import type { AgreementInput, AgreementView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { contentOf } from '../domain/agreement-content.js';
import { AgreementViewQuery } from '../queries/agreement-view.query.js';
import { assertOrganisationsExist, insertAgreement } from './write-agreement.js';

/** Opens an agreement that an official typed in, who thereby vouches for it as of now. */
@Injectable()
export class OpenAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly views: AgreementViewQuery,
  ) {}

  /** @throws AppError `request.invalid` */
  execute(viewer: Viewer, input: AgreementInput): Promise<AgreementView> {
    requirePermission(viewer, 'agreement.create');
    const content = contentOf(input);
    return this.unitOfWork.run(viewer, async (tx) => {
      await assertOrganisationsExist(tx, content.parties);
      const id = await insertAgreement(tx, {
        content,
        origin: {},
        numberedBy: this.clock.today(),
        now: this.clock.now(),
        confirmedBy: viewer,
      });
      await this.audit.record(tx, { action: 'agreement.opened', subjectType: 'agreement', subjectId: id });
      return this.views.within(tx, id);
    });
  }
}
