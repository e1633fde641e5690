import { mayDo, type WorkItem } from '@bridge/common';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { WorkSources } from '../../platform/work/work-sources.js';
import { InterestCounts } from '../opportunities/index.js';
import { AnsweredInterests } from './answered-interests.js';

interface OpenInterest {
  id: string;
  projectId: string;
  projectCode: string;
  parcel: string;
  createdAt: Date;
}

const LIVE = 'from interest i join project p on p.id = i.project_id and p.hidden_at is null';

/** Tells officials which interests nobody has taken up, and each parcel how many it found. */
@Injectable()
export class ReceivedInterests implements OnModuleInit {
  constructor(
    private readonly work: WorkSources,
    private readonly counts: InterestCounts,
    private readonly answered: AnsweredInterests,
  ) {}

  onModuleInit(): void {
    this.work.add((tx) => this.#waiting(tx));
    this.counts.register((tx, opportunityIds) => this.#counts(tx, opportunityIds));
  }

  async #waiting(tx: Tx): Promise<WorkItem[]> {
    if (!mayDo(tx.viewer.role, 'agreement.edit')) return [];
    const shown = await tx.rows<OpenInterest>(
      `select i.id, p.id as "projectId", p.code as "projectCode", o.parcel_no as parcel, i.created_at as "createdAt" ${LIVE}
       join opportunity o on o.id = i.opportunity_id and o.hidden_at is null order by i.created_at, i.id`,
    );
    const answered = await this.answered.of(
      tx,
      shown.map(({ id }) => id),
    );
    const open = shown.filter(({ id }) => !answered.has(id));
    return open.map(({ projectId, projectCode, parcel, createdAt }) => ({
      kind: 'interest-received',
      params: { projectCode, parcel },
      href: `/projects/${projectId}`,
      since: createdAt.toISOString(),
    }));
  }

  async #counts(tx: Tx, opportunityIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.rows<{ id: string; count: number }>(
      `select i.opportunity_id as id, count(*)::int as count ${LIVE} where i.opportunity_id = any($1) group by i.opportunity_id`,
      [opportunityIds],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}
