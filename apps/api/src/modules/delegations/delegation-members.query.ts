import type { DelegationMember } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/app-error.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER, seesAll, type Viewer } from '../../platform/viewer.js';

/** The companies of one delegation and how far each has come. */
@Injectable()
export class DelegationMembersQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * An organiser has no sight of projects at all, so that no query can show a figure: the state of each company is read by the product
   * itself, once it is clear that the delegation is the organiser's own.
   * @throws AppError `not-found` also for a delegation that somebody else organises
   */
  list(viewer: Viewer, delegationId: string): Promise<DelegationMember[]> {
    if (!seesAll(viewer) && viewer.delegationId !== delegationId) throw notFound('delegation');
    return this.unitOfWork.read(SYSTEM_VIEWER, async (tx) => {
      const members = await tx.rows<DelegationMember>(
        `select o.id, jsonb_build_object('ko', o.name_ko, 'zh', o.name_zh, 'en', o.name_en) as name,
           case when exists (select from project own where own.organisation_id = o.id and own.origin = 'portal' and own.hidden_at is null)
               then 'project-registered'
             when exists (select from app_user u where u.organisation_id = o.id) then 'registered'
             else 'listed' end as state
         from organisation o
         where exists (select from project p where p.organisation_id = o.id and p.delegation_id = $1 and p.hidden_at is null)
         order by coalesce(o.name_zh, o.name_en, o.name_ko), o.id`,
        [delegationId],
      );
      if (members.length === 0) throw notFound('delegation');
      return members;
    });
  }
}
