import type { ReportView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { RunsQuery } from '../queries/runs.query.js';
import { ReportsQuery } from './reports.query.js';

/** Makes the report of a finished run; asked again, it gives the report that is there. */
@Injectable()
export class CreateReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly runs: RunsQuery,
    private readonly reports: ReportsQuery,
  ) {}

  /** @throws AppError `not-found`, `run.wrong-state` */
  execute(viewer: Viewer, runId: string): Promise<ReportView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const run = await this.runs.one(tx, runId);
      if (run.state !== 'done') throw new AppError('run.wrong-state', { runStateCode: run.state });
      if (run.reportId !== null) return this.reports.view(tx, run.reportId);
      const now = this.clock.now();
      const [report] = await tx.rows<{ id: string }>(
        `insert into match_report (number, run_id, created_by, created_by_name, created_at)
         values ('MR-' || $5 || '-' || lpad(nextval('match_report_number')::text, 4, '0'), $1, $2, $3, $4) returning id`,
        [runId, viewer.userId, viewer.displayName, now, this.clock.today().slice(0, 4)],
      );
      if (!report) throw new Error('the report was not stored');
      await tx.rows(`insert into match_report_event (report_id, at, by_id, by_name, kind) values ($1, $2, $3, $4, 'created')`, [
        report.id,
        now,
        viewer.userId,
        viewer.displayName,
      ]);
      await this.audit.record(tx, { action: 'report.created', subjectType: 'report', subjectId: report.id });
      return this.reports.view(tx, report.id);
    });
  }
}
