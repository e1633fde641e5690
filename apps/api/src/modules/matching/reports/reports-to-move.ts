import { mayDo, type Permission, type ReportState, type WorkKind } from '@bridge/common';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { WorkSources } from '../../../platform/work/work-sources.js';
import { isOwnReview } from './own-review.js';

interface Wait {
  kind: WorkKind;
  right: Permission;
  /** The move that it waits for. */
  to: ReportState;
}

/** What a report in each state waits for. */
const WAITS: Partial<Record<ReportState, Wait>> = {
  draft: { kind: 'report-to-submit', right: 'report.submit', to: 'submitted' },
  returned: { kind: 'report-returned', right: 'report.submit', to: 'submitted' },
  submitted: { kind: 'report-to-review', right: 'report.sign', to: 'signed' },
  signed: { kind: 'report-to-approve', right: 'report.approve', to: 'approved' },
};

interface WaitingReport {
  id: string;
  number: string;
  state: ReportState;
  createdById: string | null;
  signedById: string | null;
  since: Date;
}

/** A report waits for whoever may make its next move: not for who would sign or approve their own work. */
@Injectable()
export class ReportsToMove implements OnModuleInit {
  constructor(private readonly work: WorkSources) {}

  onModuleInit(): void {
    this.work.add(async (tx) => {
      const waits = Object.entries(WAITS).filter(([, { right }]) => mayDo(tx.viewer.role, right));
      const reports = await this.#in(
        tx,
        waits.map(([state]) => state),
      );
      return reports.flatMap(({ id, number, state, since, ...hands }) => {
        const wait = WAITS[state];
        if (!wait || isOwnReview(hands, wait.to, tx.viewer)) return [];
        return [{ kind: wait.kind, params: { number }, href: `/reports/${id}`, since: since.toISOString() }];
      });
    });
  }

  #in(tx: Tx, states: readonly string[]): Promise<WaitingReport[]> {
    return tx.rows(
      `select r.id, r.number, r.state, r.created_by as "createdById", r.signed_by as "signedById",
         (select max(e.at) from match_report_event e where e.report_id = r.id) as since
       from match_report r where r.state = any($1)`,
      [states],
    );
  }
}
