import type { AgreementView, BodyOf, editAgreement } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog, changesBetween } from '../../audit/index.js';
import { auditable, contentOf } from '../domain/agreement-content.js';
import { AgreementViewQuery } from '../queries/agreement-view.query.js';
import { ClaimVersion } from './claim-version.js';
import { assertOrganisationsExist, replaceContent } from './write-agreement.js';

/** Corrects what an agreement says. That is no confirmation of its state: nobody looked at the rest. */
@Injectable()
export class EditAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly claim: ClaimVersion,
    private readonly views: AgreementViewQuery,
  ) {}

  /** @throws AppError `not-found`, `forbidden`, `edit.conflict`, `request.invalid` */
  execute(viewer: Viewer, id: string, { version, ...input }: BodyOf<typeof editAgreement>): Promise<AgreementView> {
    requirePermission(viewer, 'agreement.edit');
    const content = contentOf(input);
    return this.unitOfWork.run(viewer, async (tx) => {
      const before = await this.claim.execute(tx, id, version);
      await assertOrganisationsExist(tx, content.parties);
      await replaceContent(tx, id, content);
      const changes = changesBetween(auditable(before), auditable(content));
      await this.audit.record(tx, { action: 'agreement.changed', subjectType: 'agreement', subjectId: id, changes });
      return this.views.within(tx, id);
    });
  }
}
