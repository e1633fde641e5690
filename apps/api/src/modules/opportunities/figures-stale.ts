import { mayDo, type WorkItem } from '@bridge/common';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { WorkSources } from '../../platform/work/work-sources.js';
import { OpportunityListQuery } from './queries/opportunity-list.query.js';

/** Parcels with figures that nobody confirmed lately wait, as one thing, for those who may change them. */
@Injectable()
export class FiguresStale implements OnModuleInit {
  constructor(
    private readonly work: WorkSources,
    private readonly list: OpportunityListQuery,
  ) {}

  onModuleInit(): void {
    this.work.add((tx) => this.#waiting(tx));
  }

  async #waiting(tx: Tx): Promise<WorkItem[]> {
    if (!mayDo(tx.viewer.role, 'opportunity.edit')) return [];
    const parcels = await this.list.staleCount(tx);
    return parcels === 0 ? [] : [{ kind: 'figures-stale', params: { parcels }, href: '/opportunities?stale=yes', since: null }];
  }
}
