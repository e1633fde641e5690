import type { MatchRunView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { RunsUnderWay } from '../jobs/runs-under-way.js';
import { RunsQuery } from '../queries/runs.query.js';

/** Gives up a run that has not finished: at once where it waits or works in this process, at its next progress elsewhere. */
@Injectable()
export class CancelMatchRun {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly runs: RunsQuery,
    private readonly underWay: RunsUnderWay,
  ) {}

  /** @throws AppError `not-found`, `run.wrong-state` */
  execute(viewer: Viewer, id: string): Promise<MatchRunView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const before = await this.runs.one(tx, id);
      const changed = await tx.rows(
        `update match_run set cancel_requested = true,
           state = case when state = 'queued' then 'cancelled' else state end, finished_at = case when state = 'queued' then $2::timestamptz end
         where id = $1 and state in ('queued', 'running') returning id`,
        [id, this.clock.now()],
      );
      if (changed.length === 0) throw new AppError('run.wrong-state', { runStateCode: before.state });
      await this.audit.record(tx, { action: 'match-run.cancelled', subjectType: 'match-run', subjectId: id });
      tx.afterCommit(() => this.underWay.abort(id));
      return this.runs.one(tx, id);
    });
  }
}
