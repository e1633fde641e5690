import { mayDo, type WorkItem } from '@bridge/common';

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { WorkSources } from '../../platform/work/work-sources.js';
import { DelegationsQuery } from './delegations.query.js';

/** A delegation whose projects nobody has placed yet waits for those who may start a run. */
@Injectable()
export class DelegationsToMatch implements OnModuleInit {
  constructor(
    private readonly work: WorkSources,
    private readonly delegations: DelegationsQuery,
  ) {}

  onModuleInit(): void {
    this.work.add((tx) => this.#waiting(tx));
  }

  async #waiting(tx: Tx): Promise<WorkItem[]> {
    if (!mayDo(tx.viewer.role, 'match.run')) return [];
    const unmatched = (await this.delegations.all(tx)).filter(({ latestRunId }) => latestRunId === null);
    return unmatched.map(({ id, name, projectCount, importedAt }) => ({
      kind: 'delegation-to-match',
      params: { nameKo: name.ko ?? '', nameZh: name.zh ?? '', nameEn: name.en ?? '', projects: projectCount },
      href: `/delegations/${id}`,
      since: importedAt,
    }));
  }
}
