import { REPORT_MOVES, type ReportState, type ReportView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { isOwnReview } from './own-review.js';
import { ReportsQuery } from './reports.query.js';

export interface ReportMove {
  id: string;
  version: number;
  to: Exclude<ReportState, 'draft'>;
  comment: string | null;
}

const STAMP: Readonly<Record<ReportMove['to'], string>> = {
  submitted: 'submitted_at = $4',
  returned: 'signed_at = null, signed_by = null, signed_by_name = null',
  signed: 'signed_at = $4, signed_by = $5, signed_by_name = $6',
  approved: 'approved_at = $4, approved_by = $5, approved_by_name = $6',
};
/** How many of time, account and name a stamp takes. */
const STAMPED: Readonly<Record<ReportMove['to'], number>> = { submitted: 1, returned: 0, signed: 3, approved: 3 };

/** Submits, returns, signs or approves a report. Two people at once: one move wins, the other is refused with the report as it stands. */
@Injectable()
export class MoveReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly reports: ReportsQuery,
  ) {}

  /** @throws AppError `not-found`, `edit.conflict`, `report.wrong-state`, `report.own-review` */
  execute(viewer: Viewer, { id, version, to, comment }: ReportMove): Promise<ReportView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const before = await this.reports.stored(tx, id);
      if (before.version !== version) throw await this.#conflict(tx, id);
      if (!REPORT_MOVES[before.state].includes(to)) throw new AppError('report.wrong-state', { reportStateCode: before.state });
      if (isOwnReview(before, to, viewer)) throw new AppError('report.own-review');
      await this.#move(tx, { id, version, to, comment }, before.state);
      return this.reports.view(tx, id);
    });
  }

  async comment(viewer: Viewer, id: string, comment: string): Promise<ReportView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      await this.reports.stored(tx, id);
      await this.#note(tx, id, 'commented', comment);
      return this.reports.view(tx, id);
    });
  }

  async #move(tx: Tx, { id, version, to, comment }: ReportMove, from: ReportState): Promise<void> {
    const stamps = [this.clock.now(), tx.viewer.userId, tx.viewer.displayName].slice(0, STAMPED[to]);
    const moved = await tx.rows(
      `update match_report set state = $3, version = version + 1, ${STAMP[to]} where id = $1 and version = $2 returning id`,
      [id, version, to, ...stamps],
    );
    if (moved.length === 0) throw await this.#conflict(tx, id);
    await this.#note(tx, id, to, comment === '' ? null : comment);
    const changes = [{ field: 'state', before: from, after: to }];
    await this.audit.record(tx, { action: `report.${to}`, subjectType: 'report', subjectId: id, changes });
  }

  #note(tx: Tx, id: string, kind: string, comment: string | null): Promise<unknown> {
    return tx.rows('insert into match_report_event (report_id, at, by_id, by_name, kind, comment) values ($1, $2, $3, $4, $5, $6)', [
      id,
      this.clock.now(),
      tx.viewer.userId,
      tx.viewer.displayName,
      kind,
      comment,
    ]);
  }

  async #conflict(tx: Tx, id: string): Promise<AppError> {
    return new AppError('edit.conflict', {}, { current: await this.reports.view(tx, id) });
  }
}
