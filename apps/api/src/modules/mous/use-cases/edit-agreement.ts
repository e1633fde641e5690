import type { AgreementView, BodyOf, editAgreement } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { type AuditedAct, AuditLog, changesBetween } from '../../audit/index.js';
import { auditable, contentOf } from '../domain/agreement-content.js';
import { AgreementViewQuery } from '../queries/agreement-view.query.js';
import { ClaimVersion } from './claim-version.js';
import { assertOrganisationsExist, replaceContent } from './write-agreement.js';

type How = Pick<AuditedAct, 'action' | 'restores'>;

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
  execute(viewer: Viewer, id: string, input: BodyOf<typeof editAgreement>): Promise<AgreementView> {
    requirePermission(viewer, 'agreement.edit');
    return this.unitOfWork.run(viewer, (tx) => this.within(tx, id, input, { action: 'agreement.changed' }));
  }

  /** The same inside a write that knows better how the edit came about. */
  async within(tx: Tx, id: string, { version, ...input }: BodyOf<typeof editAgreement>, how: How): Promise<AgreementView> {
    const content = contentOf(input);
    const before = await this.claim.execute(tx, id, version);
    await assertOrganisationsExist(tx, content.parties);
    await replaceContent(tx, id, content);
    const changes = changesBetween(auditable(before), auditable(content));
    await this.audit.record(tx, { ...how, subjectType: 'agreement', subjectId: id, changes });
    return this.views.within(tx, id);
  }
}
