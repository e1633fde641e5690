import type { MatchRunView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/app-error.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { seesAll, type Viewer } from '../../../platform/viewer.js';
import { RUN_SELECT, type RunRow, runView } from '../domain/run-row.js';

const NEWEST_SHOWN = 100;

/** Runs that a viewer may see: officials and reviewers all, an investor those that placed a project of the own company. */
@Injectable()
export class RunsQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(viewer: Viewer): Promise<MatchRunView[]> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const rows = await tx.rows<RunRow>(
        `${RUN_SELECT} where r.project_id is null order by r.created_at desc, r.id desc limit ${NEWEST_SHOWN}`,
      );
      return rows.map((row) => runView(row, viewer));
    });
  }

  read(viewer: Viewer, id: string): Promise<MatchRunView> {
    return this.unitOfWork.read(viewer, (tx) => this.one(tx, id));
  }

  /** @throws AppError `not-found` */
  async one(tx: Tx, id: string): Promise<MatchRunView> {
    const [row] = await tx.rows<RunRow>(`${RUN_SELECT} where r.id = $1 and ${this.#visible(tx.viewer)}`, this.#params(tx.viewer, id));
    if (!row) throw notFound('match-run');
    return runView(row, tx.viewer);
  }

  /** The newest finished run that placed this project. */
  async newestOver(tx: Tx, projectId: string): Promise<MatchRunView | null> {
    const [row] = await tx.rows<RunRow>(
      `${RUN_SELECT} where r.state = 'done' and exists (select 1 from match_run_project mp where mp.run_id = r.id and mp.project_id = $1)
       order by r.finished_at desc, r.id desc limit 1`,
      [projectId],
    );
    return row ? runView(row, tx.viewer) : null;
  }

  #visible(viewer: Viewer): string {
    if (seesAll(viewer)) return 'true';
    return `exists (select 1 from match_run_project mp join project p on p.id = mp.project_id where mp.run_id = r.id and p.organisation_id = $2)`;
  }

  #params(viewer: Viewer, id: string): unknown[] {
    return !seesAll(viewer) ? [id, viewer.organisationId] : [id];
  }
}
