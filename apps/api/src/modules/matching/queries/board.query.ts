import type { listMatches, ResponseOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { type BoardFilter, filterOf, orderOf, shownOf } from '../domain/board-filter.js';
import { MatchRowsQuery } from './match-rows.query.js';
import { RunsQuery } from './runs.query.js';

const FROM = `from match m join match_run_project mp on mp.run_id = m.run_id and mp.project_id = m.project_id
  join match_run_opportunity mo on mo.run_id = m.run_id and mo.opportunity_id = m.opportunity_id`;

/** The match board of one run, filtered, sorted and paged. */
@Injectable()
export class BoardQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly runs: RunsQuery,
    private readonly matches: MatchRowsQuery,
  ) {}

  read(viewer: Viewer, runId: string, filter: BoardFilter): Promise<ResponseOf<typeof listMatches>> {
    return this.unitOfWork.read(viewer, async (tx) => {
      await this.runs.one(tx, runId);
      const { sql, params } = filterOf(runId, filter);
      const { page, pageSize } = filter;
      const rest = `where ${sql} ${orderOf(filter)} limit ${pageSize} offset ${(page - 1) * pageSize}`;
      const rows = await this.matches.where(tx, rest, params);
      const shown = shownOf(runId, filter);
      const total = await this.#count(tx, sql, params);
      return { rows, total, totalUnfiltered: await this.#count(tx, shown.sql, shown.params), page, pageSize };
    });
  }

  async #count(tx: Tx, condition: string, params: unknown[]): Promise<number> {
    const [counted] = await tx.rows<{ count: number }>(`select count(*)::int as count ${FROM} where ${condition}`, params);
    return counted?.count ?? 0;
  }
}
