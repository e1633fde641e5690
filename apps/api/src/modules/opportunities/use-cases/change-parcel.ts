import type { BodyOf, changeParcel, OpportunityView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog, changesBetween } from '../../audit/index.js';
import { givenFigures } from '../domain/figures.js';
import { auditable } from '../domain/listed-parcel.js';
import { OpportunityViewQuery } from '../queries/opportunity-view.query.js';
import { replaceParcel } from './write-parcel.js';

/** Changes what a parcel says of itself. Of two officials who change the same version, one wins and the other sees both. */
@Injectable()
export class ChangeParcel {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly views: OpportunityViewQuery,
  ) {}

  /** @throws AppError `not-found`, `edit.conflict`, `opportunity.duplicate` */
  execute(viewer: Viewer, id: string, { version, figures, ...input }: BodyOf<typeof changeParcel>): Promise<OpportunityView> {
    requirePermission(viewer, 'opportunity.edit');
    return this.unitOfWork.run(viewer, async (tx) => {
      const before = await this.views.within(tx, id);
      const after = { ...input, figures: givenFigures(figures, before.figures) };
      const won = before.version === version && (await replaceParcel(tx, id, version, after, this.clock.now()));
      if (!won) throw new AppError('edit.conflict', {}, { current: await this.views.within(tx, id) });
      const changes = changesBetween(auditable(before), auditable(after));
      await this.audit.record(tx, { action: 'opportunity.changed', subjectType: 'opportunity', subjectId: id, changes });
      return this.views.within(tx, id);
    });
  }
}
