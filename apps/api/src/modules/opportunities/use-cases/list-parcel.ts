import type { OpportunityInput, OpportunityView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { givenFigures } from '../domain/figures.js';
import { OpportunityViewQuery } from '../queries/opportunity-view.query.js';
import { insertParcel } from './write-parcel.js';

/** Lists a parcel that an official typed in. */
@Injectable()
export class ListParcel {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly views: OpportunityViewQuery,
  ) {}

  /** @throws AppError `opportunity.duplicate` */
  execute(viewer: Viewer, { figures, ...input }: OpportunityInput): Promise<OpportunityView> {
    requirePermission(viewer, 'opportunity.create');
    return this.unitOfWork.run(viewer, async (tx) => {
      const parcel = { ...input, figures: givenFigures(figures, null), geometry: null, geometrySchematic: false, importedFrom: null };
      const id = await insertParcel(tx, parcel, this.clock.now());
      await this.audit.record(tx, { action: 'opportunity.listed', subjectType: 'opportunity', subjectId: id });
      return this.views.within(tx, id);
    });
  }
}
