import { mayDo, type Permission, REPORT_MOVES, type ReportRow, type ReportState, type ReportView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/app-error.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { MatchRowsQuery } from '../queries/match-rows.query.js';
import { RunsQuery } from '../queries/runs.query.js';

interface StoredReport {
  id: string;
  version: number;
  number: string;
  state: ReportState;
  runId: string;
  createdAt: Date;
  createdBy: string;
  createdById: string | null;
  submittedAt: Date | null;
  signedAt: Date | null;
  signedBy: string | null;
  signedById: string | null;
  approvedAt: Date | null;
  approvedBy: string | null;
}

const SELECT = `select id, version, number, state, run_id as "runId", created_at as "createdAt", created_by_name as "createdBy",
  created_by as "createdById", submitted_at as "submittedAt", signed_at as "signedAt", signed_by_name as "signedBy",
  signed_by as "signedById", approved_at as "approvedAt", approved_by_name as "approvedBy" from match_report`;

/** The right that each move wants: the zone submits, one person of the ministry signs and another approves, and both may return. */
const RIGHT_TO: Readonly<Partial<Record<ReportState, Permission>>> = {
  submitted: 'report.submit',
  returned: 'report.review',
  signed: 'report.sign',
  approved: 'report.approve',
};

function mayMove({ role }: Viewer, to: ReportState): boolean {
  const right = RIGHT_TO[to];
  return right !== undefined && mayDo(role, right);
}

/** Match reports; a reviewer sees those that were submitted once, the zone sees all. */
@Injectable()
export class ReportsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly runs: RunsQuery,
    private readonly matches: MatchRowsQuery,
  ) {}

  list(viewer: Viewer, states: readonly ReportState[]): Promise<ReportRow[]> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const rows = await tx.rows<StoredReport>(
        `${SELECT} where (cardinality($1::text[]) = 0 or state = any($1)) and ${visibleTo(viewer)} order by created_at desc, id desc`,
        [states],
      );
      const reports: ReportRow[] = [];
      // One after the other: a transaction has one connection.
      for (const row of rows) reports.push(await this.#row(tx, row));
      return reports;
    });
  }

  read(viewer: Viewer, id: string): Promise<ReportView> {
    return this.unitOfWork.read(viewer, (tx) => this.view(tx, id));
  }

  async stored(tx: Tx, id: string): Promise<StoredReport> {
    const [report] = await tx.rows<StoredReport>(`${SELECT} where id = $1 and ${visibleTo(tx.viewer)}`, [id]);
    if (!report) throw notFound('report');
    return report;
  }

  async view(tx: Tx, id: string): Promise<ReportView> {
    const report = await this.stored(tx, id);
    return {
      ...(await this.#row(tx, report)),
      events: await this.#events(tx, id),
      best: await this.matches.where(tx, `where m.run_id = $1 and m.rank_for_project = 1 and m.gate <> 'no' order by mp.code`, [
        report.runId,
      ]),
      unplaced: await this.#unplaced(tx, report.runId),
      allowedMoves: REPORT_MOVES[report.state].filter((move) => mayMove(tx.viewer, move)),
    };
  }

  async #row(tx: Tx, { runId, createdById: _, signedById: __, ...report }: StoredReport): Promise<ReportRow> {
    return {
      ...report,
      run: await this.runs.one(tx, runId),
      createdAt: report.createdAt.toISOString(),
      submittedAt: report.submittedAt?.toISOString() ?? null,
      signedAt: report.signedAt?.toISOString() ?? null,
      approvedAt: report.approvedAt?.toISOString() ?? null,
    };
  }

  async #events(tx: Tx, reportId: string): Promise<ReportView['events']> {
    const rows = await tx.rows<{ at: Date; by: string; kind: ReportView['events'][number]['kind']; comment: string | null }>(
      'select at, by_name as by, kind, comment from match_report_event where report_id = $1 order by at, id',
      [reportId],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /** Projects whose best site is still a "no", with the gates that stand in the way there. */
  #unplaced(tx: Tx, runId: string): Promise<ReportView['unplaced']> {
    return tx.rows(
      `select m.project_id as "projectId", mp.code, mp.company_name as "companyName", m.failed_gates as "failedGates"
       from match m join match_run_project mp on mp.run_id = m.run_id and mp.project_id = m.project_id
       where m.run_id = $1 and m.rank_for_project = 1 and m.gate = 'no' order by mp.code`,
      [runId],
    );
  }
}

function visibleTo(viewer: Viewer): string {
  return mayDo(viewer.role, 'report.submit') ? 'true' : 'submitted_at is not null';
}
