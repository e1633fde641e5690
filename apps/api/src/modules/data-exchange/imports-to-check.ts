import { mayDo } from '@bridge/common';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WorkSources } from '../../platform/work/work-sources.js';
import { newestBatches } from './queries/batch-row.js';

/** An import that was read waits for whoever may commit it. */
@Injectable()
export class ImportsToCheck implements OnModuleInit {
  constructor(private readonly work: WorkSources) {}

  onModuleInit(): void {
    this.work.add(async (tx) => {
      if (!mayDo(tx.viewer.role, 'import.run')) return [];
      const waiting = (await newestBatches(tx)).filter(({ state }) => state === 'checked');
      return waiting.map(({ id, fileName, counts, createdAt }) => ({
        kind: 'import-to-check' as const,
        params: { fileName, rejected: counts.rejected },
        href: `/imports/${id}`,
        since: createdAt.toISOString(),
      }));
    });
  }
}
