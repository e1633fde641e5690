import { type BodyOf, OpportunityInputSchema, type OpportunityView, type restoreParcel } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { asToday, EarlierVersions } from '../../audit/index.js';
import { auditable } from '../domain/listed-parcel.js';
import { OpportunityViewQuery } from '../queries/opportunity-view.query.js';
import { ChangeParcel } from './change-parcel.js';

/** Brings an earlier version of a parcel back, each figure with the issuer, day and source that it had. */
@Injectable()
export class RestoreParcel {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: EarlierVersions,
    private readonly views: OpportunityViewQuery,
    private readonly changing: ChangeParcel,
  ) {}

  /** @throws AppError `not-found`, `history.unreadable`, `edit.conflict` with the parcel as it stands, `opportunity.other-body`, `opportunity.duplicate` */
  execute(viewer: Viewer, id: string, { version, seq }: BodyOf<typeof restoreParcel>): Promise<OpportunityView> {
    requirePermission(viewer, 'opportunity.edit');
    return this.unitOfWork.run(viewer, async (tx) => {
      const now = auditable(await this.views.within(tx, id));
      const earlier = await this.versions.fields(tx, { subjectType: 'opportunity', subjectId: id, seq }, now);
      const { block, parcelNo, remarks, ...figures } = earlier;
      const input = asToday(OpportunityInputSchema, { block, parcelNo, remarks, figures });
      return this.changing.within(tx, id, { ...input, version }, { action: 'opportunity.version-restored', restores: seq });
    });
  }
}
