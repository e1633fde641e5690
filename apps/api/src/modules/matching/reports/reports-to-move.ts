import type { ReportState, WorkKind } from '@bridge/common';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../../../platform/viewer.js';
import { WorkSources } from '../../../platform/work/work-sources.js';

const WAITING_FOR: Readonly<Record<Viewer['role'], Partial<Record<ReportState, WorkKind>>>> = {
  'zone-official': { draft: 'report-to-submit', returned: 'report-returned' },
  'ministry-reviewer': { submitted: 'report-to-review' },
  investor: {},
};

/** A report waits for whoever makes its next move. */
@Injectable()
export class ReportsToMove implements OnModuleInit {
  constructor(private readonly work: WorkSources) {}

  onModuleInit(): void {
    this.work.add(async (tx) => {
      const kinds = WAITING_FOR[tx.viewer.role];
      const rows = await tx.rows<{ id: string; number: string; state: ReportState; since: Date }>(
        `select r.id, r.number, r.state, (select max(e.at) from match_report_event e where e.report_id = r.id) as since
         from match_report r where r.state = any($1)`,
        [Object.keys(kinds)],
      );
      return rows.flatMap(({ id, number, state, since }) => {
        const kind = kinds[state];
        return kind ? [{ kind, params: { number }, href: `/reports/${id}`, since: since.toISOString() }] : [];
      });
    });
  }
}
