import type { ProjectRow } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/app-error.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { PROJECT_COLUMNS, PROJECT_FROM, projectRow, type StoredProject } from '../domain/project-row.js';
import { visibleProjects } from '../domain/visible-projects.js';

/** Projects for the read models of other modules, as far as the transaction's viewer may see them. */
@Injectable()
export class ProjectRowsQuery {
  /** In the order of the ids; what the viewer may not see is left out. */
  async byIds(tx: Tx, ids: readonly string[]): Promise<ProjectRow[]> {
    const params: unknown[] = [ids];
    const visible = visibleProjects(tx.viewer, params);
    const rows = await tx.rows<StoredProject>(
      `select ${PROJECT_COLUMNS} ${PROJECT_FROM} where p.id = any($1) and ${visible} order by array_position($1::uuid[], p.id)`,
      params,
    );
    return rows.map(projectRow);
  }

  /** One project as it stands, also one that an undo took back: for what was frozen before. The caller knows that the viewer may see it. */
  async evenHidden(tx: Tx, id: string): Promise<ProjectRow | null> {
    const [row] = await tx.rows<StoredProject>(`select ${PROJECT_COLUMNS} ${PROJECT_FROM} where p.id = $1`, [id]);
    return row ? projectRow(row) : null;
  }

  async isVisible(tx: Tx, id: string): Promise<boolean> {
    return (await this.byIds(tx, [id])).length > 0;
  }

  /** @throws AppError `not-found` also for a project that is there but not for this viewer */
  async assertVisible(tx: Tx, id: string): Promise<void> {
    if (!(await this.isVisible(tx, id))) throw notFound('project');
  }
}
