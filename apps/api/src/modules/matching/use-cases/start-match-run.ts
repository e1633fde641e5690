import type { BodyOf, MatchRunView, startMatchRun } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { DelegationsQuery } from '../../delegations/index.js';
import { ProjectsForRun } from '../../projects/index.js';
import { MATCH_RUN_JOB } from '../jobs/execute-match-run.job.js';
import { RunsQuery } from '../queries/runs.query.js';

interface Order {
  delegationId: string | null;
  projectId: string | null;
  includeHistory: boolean;
  asOf: string | null;
}

/** Orders a run over one delegation, one project or everything; the job freezes the input when it begins. */
@Injectable()
export class StartMatchRun {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
    private readonly delegations: DelegationsQuery,
    private readonly projects: ProjectsForRun,
    private readonly runs: RunsQuery,
  ) {}

  /** @throws AppError `not-found`, `run.nothing-to-match` */
  execute(viewer: Viewer, { delegationId, asOf, includeHistory }: BodyOf<typeof startMatchRun>): Promise<MatchRunView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      if (delegationId !== null) await this.delegations.assertExists(tx, delegationId);
      const order = { delegationId, projectId: null, includeHistory, asOf };
      const wanted = await this.projects.execute(tx, order);
      if (wanted.length === 0) throw new AppError('run.nothing-to-match');
      return this.runs.one(tx, await this.order(tx, order));
    });
  }

  /** For other use cases: orders a run inside their transaction. */
  async order(tx: Tx, { delegationId, projectId, includeHistory, asOf }: Order): Promise<string> {
    const [run] = await tx.rows<{ id: string }>(
      `insert into match_run (delegation_id, project_id, includes_history, as_of, created_by, created_by_name, created_at)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [delegationId, projectId, includeHistory, asOf ?? this.clock.today(), tx.viewer.userId, tx.viewer.displayName, this.clock.now()],
    );
    if (!run) throw new Error('the run was not stored');
    await this.audit.record(tx, { action: 'match-run.started', subjectType: 'match-run', subjectId: run.id });
    await this.jobs.enqueue(tx, MATCH_RUN_JOB, { runId: run.id });
    return run.id;
  }
}
