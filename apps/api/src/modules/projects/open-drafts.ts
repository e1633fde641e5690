import type { WorkItem } from '@bridge/common';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { WorkSources } from '../../platform/work/work-sources.js';

/** A project form that was begun and not sent waits for whoever began it. */
@Injectable()
export class OpenDrafts implements OnModuleInit {
  constructor(private readonly work: WorkSources) {}

  onModuleInit(): void {
    this.work.add((tx) => this.#waiting(tx));
  }

  async #waiting(tx: Tx): Promise<WorkItem[]> {
    const drafts = await tx.rows<{ savedAt: Date }>('select saved_at as "savedAt" from project_draft where user_id = $1', [
      tx.viewer.userId,
    ]);
    return drafts.map(({ savedAt }) => ({ kind: 'draft-open', params: {}, href: '/my-projects/new', since: savedAt.toISOString() }));
  }
}
