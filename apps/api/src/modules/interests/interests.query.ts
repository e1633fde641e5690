import type { InterestView, listInterests, QueryOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Viewer } from '../../platform/viewer.js';
import { ORGANISATION_REF_SQL } from '../organisations/index.js';
import { visibleProjects } from '../projects/index.js';

interface InterestRow extends Omit<InterestView, 'createdAt'> {
  createdAt: Date;
}

const SELECT = `
  select i.id, jsonb_build_object('id', p.id, 'code', p.code, 'productText', p.fields -> 'productText') as project,
    ${ORGANISATION_REF_SQL} as organisation, jsonb_build_object('id', op.id, 'block', op.block, 'parcelNo', op.parcel_no) as opportunity,
    i.note, i.created_at as "createdAt"
  from interest i join project p on p.id = i.project_id join organisation o on o.id = p.organisation_id
  join opportunity op on op.id = i.opportunity_id`;

/** Interests as far as the viewer may see their projects: an investor never learns who else is interested. */
@Injectable()
export class InterestsQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest first. */
  list(viewer: Viewer, { projectId, opportunityId }: QueryOf<typeof listInterests>): Promise<InterestView[]> {
    return this.unitOfWork.read(viewer, (tx) =>
      this.#where(tx, '($1::uuid is null or i.project_id = $1) and ($2::uuid is null or i.opportunity_id = $2)', [
        projectId ?? null,
        opportunityId ?? null,
      ]),
    );
  }

  async one(tx: Tx, id: string): Promise<InterestView | null> {
    const [view] = await this.#where(tx, 'i.id = $1', [id]);
    return view ?? null;
  }

  async isShown(tx: Tx, projectId: string, opportunityId: string): Promise<boolean> {
    return (await this.#where(tx, 'i.project_id = $1 and i.opportunity_id = $2', [projectId, opportunityId])).length > 0;
  }

  async #where(tx: Tx, condition: string, values: readonly unknown[]): Promise<InterestView[]> {
    const params = [...values];
    const visible = visibleProjects(tx.viewer, params);
    const rows = await tx.rows<InterestRow>(`${SELECT} where ${condition} and ${visible} order by i.created_at desc, i.id desc`, params);
    return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
  }
}
