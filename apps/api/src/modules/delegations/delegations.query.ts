import type { DelegationView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/app-error.js';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Viewer } from '../../platform/viewer.js';
import { LatestRuns } from './latest-runs.js';

interface DelegationRow extends Omit<DelegationView, 'latestRunId' | 'importedAt'> {
  importedAt: Date | null;
}

// A delegation comes with its list: when the last of its projects is taken back, it is not there any more either.
const SELECT = `
  select d.id, jsonb_build_object('ko', d.name_ko, 'zh', d.name_zh, 'en', d.name_en) as name, d.hub, d.organiser,
    to_char(d.arrives_on, 'YYYY-MM-DD') as "arrivesOn", to_char(d.leaves_on, 'YYYY-MM-DD') as "leavesOn",
    c.company_count as "companyCount", c.project_count as "projectCount", s.by_sector as "projectsBySector", c.imported_at as "importedAt"
  from delegation d
  cross join lateral (
    select count(*)::int as project_count, count(distinct p.organisation_id)::int as company_count,
      max(p.created_at) filter (where p.import_id is not null) as imported_at
    from project p where p.delegation_id = d.id and p.hidden_at is null
  ) c
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('sector', sector, 'count', count) order by count desc, sector), '[]') as by_sector
    from (select p.sector, count(*) from project p where p.delegation_id = d.id and p.hidden_at is null group by p.sector) sectors
  ) s
  where c.project_count > 0`;

/** Delegations with what their lists brought; the guard lets only officials and reviewers get here. */
@Injectable()
export class DelegationsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly latestRuns: LatestRuns,
  ) {}

  /** The newest arrival first, then those without a date by when they were imported. */
  list(viewer: Viewer): Promise<DelegationView[]> {
    return this.unitOfWork.read(viewer, (tx) => this.all(tx));
  }

  async all(tx: Tx): Promise<DelegationView[]> {
    return this.#views(tx, await tx.rows<DelegationRow>(`${SELECT} order by d.arrives_on desc nulls last, c.imported_at desc, d.id`));
  }

  /** @throws AppError `not-found` */
  read(viewer: Viewer, id: string): Promise<DelegationView> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const [view] = await this.#views(tx, await tx.rows<DelegationRow>(`${SELECT} and d.id = $1`, [id]));
      if (!view) throw notFound('delegation');
      return view;
    });
  }

  /** @throws AppError `not-found` */
  async assertExists(tx: Tx, id: string): Promise<void> {
    const found = await tx.rows(`${SELECT} and d.id = $1`, [id]);
    if (found.length === 0) throw notFound('delegation');
  }

  async #views(tx: Tx, rows: readonly DelegationRow[]): Promise<DelegationView[]> {
    const ids = rows.map(({ id }) => id);
    const runs = await this.latestRuns.of(tx, ids);
    return rows.map(({ importedAt, ...row }) => ({
      ...row,
      latestRunId: runs.get(row.id) ?? null,
      importedAt: importedAt?.toISOString() ?? null,
    }));
  }
}
