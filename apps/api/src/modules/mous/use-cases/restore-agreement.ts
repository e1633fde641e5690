import { AgreementInputSchema, type AgreementView, type BodyOf, type restoreAgreement } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { asToday, EarlierVersions } from '../../audit/index.js';
import { auditable } from '../domain/agreement-content.js';
import { AgreementViewQuery } from '../queries/agreement-view.query.js';
import { EditAgreement } from './edit-agreement.js';

/** Brings back what an agreement once said. Its milestones and its end are facts of their own and stay. */
@Injectable()
export class RestoreAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: EarlierVersions,
    private readonly views: AgreementViewQuery,
    private readonly editing: EditAgreement,
  ) {}

  /** @throws AppError `not-found`, `forbidden`, `history.unreadable`, `edit.conflict` with the agreement as it stands */
  execute(viewer: Viewer, id: string, { version, seq }: BodyOf<typeof restoreAgreement>): Promise<AgreementView> {
    requirePermission(viewer, 'agreement.edit');
    return this.unitOfWork.run(viewer, async (tx) => {
      const now = auditable(await this.views.within(tx, id));
      const earlier = await this.versions.fields(tx, { subjectType: 'agreement', subjectId: id, seq }, now);
      const input = asToday(AgreementInputSchema, earlier);
      return this.editing.within(tx, id, { ...input, version }, { action: 'agreement.version-restored', restores: seq });
    });
  }
}
