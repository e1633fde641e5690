import { mayDo, type ReportState, type WorkKind } from '@bridge/common';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../../../platform/viewer.js';
import { WorkSources } from '../../../platform/work/work-sources.js';

/** What waits for whoever holds the right to the next move. */
function waitingFor({ role }: Viewer): Partial<Record<ReportState, WorkKind>> {
  return {
    ...(mayDo(role, 'report.submit') && { draft: 'report-to-submit' as const, returned: 'report-returned' as const }),
    ...(mayDo(role, 'report.sign') && { submitted: 'report-to-review' as const }),
  };
}

/** A report waits for whoever makes its next move. */
@Injectable()
export class ReportsToMove implements OnModuleInit {
  constructor(private readonly work: WorkSources) {}

  onModuleInit(): void {
    this.work.add(async (tx) => {
      const kinds = waitingFor(tx.viewer);
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
