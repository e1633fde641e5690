import type { BodyOf, changeParcel, OpportunityView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { type AuditedAct, AuditLog, changesBetween } from '../../audit/index.js';
import { assertOwnFigures, givenFigures } from '../domain/figures.js';
import { auditable } from '../domain/listed-parcel.js';
import { OpportunityViewQuery } from '../queries/opportunity-view.query.js';
import { replaceParcel } from './write-parcel.js';

type How = Pick<AuditedAct, 'action' | 'restores'>;

/** Changes what a parcel says of itself. Of two officials who change the same version, one wins and the other sees both. */
@Injectable()
export class ChangeParcel {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly views: OpportunityViewQuery,
  ) {}

  /** @throws AppError `not-found`, `edit.conflict`, `opportunity.other-body`, `opportunity.duplicate` */
  execute(viewer: Viewer, id: string, input: BodyOf<typeof changeParcel>): Promise<OpportunityView> {
    requirePermission(viewer, 'opportunity.edit');
    return this.unitOfWork.run(viewer, (tx) => this.within(tx, id, input, { action: 'opportunity.changed' }));
  }

  /** The same inside a write that knows better how the change came about. */
  async within(tx: Tx, id: string, { version, figures, ...input }: BodyOf<typeof changeParcel>, how: How): Promise<OpportunityView> {
    const before = await this.views.within(tx, id);
    const after = { ...input, figures: givenFigures(figures, before.figures) };
    if (before.version !== version) throw await this.#conflict(tx, id);
    assertOwnFigures(tx.viewer.body, before.figures, after.figures);
    if (!(await replaceParcel(tx, id, version, after, this.clock.now()))) throw await this.#conflict(tx, id);
    const changes = changesBetween(auditable(before), auditable(after));
    await this.audit.record(tx, { ...how, subjectType: 'opportunity', subjectId: id, changes });
    return this.views.within(tx, id);
  }

  async #conflict(tx: Tx, id: string): Promise<AppError> {
    return new AppError('edit.conflict', {}, { current: await this.views.within(tx, id) });
  }
}
