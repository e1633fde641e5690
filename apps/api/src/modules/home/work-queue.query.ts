import { WORK_KINDS, type WorkItem } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Viewer } from '../../platform/viewer.js';
import { WorkSources } from '../../platform/work/work-sources.js';

/** Oldest first; what has waited since nobody knows when comes before all, and the same moment is told in the order of the kinds. */
function byAge(left: WorkItem, right: WorkItem): number {
  const age = Date.parse(left.since ?? '1970-01-01') - Date.parse(right.since ?? '1970-01-01');
  return age || WORK_KINDS.indexOf(left.kind) - WORK_KINDS.indexOf(right.kind) || (left.href < right.href ? -1 : 1);
}

/** What waits for the viewer, out of every module that told. */
@Injectable()
export class WorkQueueQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: WorkSources,
  ) {}

  of(viewer: Viewer): Promise<WorkItem[]> {
    return this.unitOfWork.read(viewer, async (tx) => (await this.sources.itemsFor(tx)).sort(byAge));
  }
}
