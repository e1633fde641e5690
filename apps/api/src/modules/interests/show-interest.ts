import type { BodyOf, InterestView, showInterest } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError, notFound } from '../../platform/app-error.js';
import { Clock } from '../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Viewer } from '../../platform/viewer.js';
import { AuditLog } from '../audit/index.js';
import { OpportunityRefs } from '../opportunities/index.js';
import { ProjectRowsQuery } from '../projects/index.js';
import { InterestsQuery } from './interests.query.js';

type Given = BodyOf<typeof showInterest>;

/** An investor shows interest in a parcel for a project of the own company. */
@Injectable()
export class ShowInterest {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly projects: ProjectRowsQuery,
    private readonly opportunities: OpportunityRefs,
    private readonly interests: InterestsQuery,
  ) {}

  /** @throws AppError `not-found`, `interest.already-shown` */
  execute(viewer: Viewer, given: Given): Promise<InterestView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      await this.projects.assertVisible(tx, given.projectId);
      const [opportunity] = await this.opportunities.byIds(tx, [given.opportunityId]);
      if (!opportunity) throw notFound('opportunity');
      const id = await this.#store(tx, given);
      await this.audit.record(tx, { action: 'interest.shown', subjectType: 'interest', subjectId: id });
      const view = await this.interests.one(tx, id);
      if (!view) throw new Error('the interest was not stored');
      return view;
    });
  }

  async #store(tx: Tx, { projectId, opportunityId, note }: Given): Promise<string> {
    const [stored] = await tx.rows<{ id: string }>(
      `insert into interest (project_id, opportunity_id, note, created_by, created_at) values ($1, $2, $3, $4, $5)
       on conflict (project_id, opportunity_id) do nothing returning id`,
      [projectId, opportunityId, note, tx.viewer.userId, this.clock.now()],
    );
    if (!stored) throw new AppError('interest.already-shown');
    return stored.id;
  }
}
