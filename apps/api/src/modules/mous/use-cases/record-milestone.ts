import type { AgreementView, BodyOf, Milestone, recordMilestone } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { recorded } from '../domain/milestone-rules.js';
import type { StoredMilestone } from '../domain/stored-agreement.js';
import { AgreementViewQuery } from '../queries/agreement-view.query.js';
import { ClaimVersion } from './claim-version.js';
import { confirm } from './confirm-agreement.js';
import { writeMilestone } from './write-agreement.js';

const said = ({ plannedOn, actualOn, evidence }: StoredMilestone) => ({ plannedOn, actualOn, evidence });

/** Plans or reaches one milestone; whoever moves the agreement has looked at it, so it counts as confirmed. */
@Injectable()
export class RecordMilestone {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly claim: ClaimVersion,
    private readonly views: AgreementViewQuery,
  ) {}

  /** @throws AppError `not-found`, `forbidden`, `edit.conflict`, `agreement.evidence-missing`, `agreement.milestone-order` */
  execute(viewer: Viewer, id: string, code: Milestone, { version, ...given }: BodyOf<typeof recordMilestone>): Promise<AgreementView> {
    requirePermission(viewer, 'agreement.edit');
    return this.unitOfWork.run(viewer, async (tx) => {
      const { milestones } = await this.claim.execute(tx, id, version);
      const before = milestones.find((milestone) => milestone.code === code) ?? null;
      const by = { displayName: viewer.displayName, now: this.clock.now(), today: this.clock.today() };
      const after = recorded(before, { code, ...given }, by);
      await writeMilestone(tx, id, code, after);
      await confirm(tx, id, this.clock.now());
      const changes = [{ field: `milestone.${code}`, before: before && said(before), after: after && said(after) }];
      await this.audit.record(tx, { action: 'agreement.milestone-recorded', subjectType: 'agreement', subjectId: id, changes });
      return this.views.within(tx, id);
    });
  }
}
