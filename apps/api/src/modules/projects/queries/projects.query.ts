import type { listProjects, ProjectView, ResponseOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/app-error.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { type Condition, filteredProjects, orderOf, type ProjectFilter, shownProjects } from '../domain/project-filter.js';
import {
  PROJECT_COLUMNS,
  PROJECT_FROM,
  PROJECT_VIEW_COLUMNS,
  projectRow,
  projectView,
  type StoredProject,
  type StoredProjectView,
} from '../domain/project-row.js';
import { visibleProjects } from '../domain/visible-projects.js';

/** The list of projects and one project, as a viewer may see them. */
@Injectable()
export class ProjectsQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(viewer: Viewer, filter: ProjectFilter): Promise<ResponseOf<typeof listProjects>> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const { page, pageSize } = filter;
      const { sql, params } = filteredProjects(viewer, filter);
      const rows = await tx.rows<StoredProject>(
        `select ${PROJECT_COLUMNS} ${PROJECT_FROM} where ${sql} ${orderOf(filter)} limit ${pageSize} offset ${(page - 1) * pageSize}`,
        params,
      );
      const total = await this.#count(tx, { sql, params });
      return { rows: rows.map(projectRow), total, totalUnfiltered: await this.#count(tx, shownProjects(viewer, filter)), page, pageSize };
    });
  }

  read(viewer: Viewer, id: string): Promise<ProjectView> {
    return this.unitOfWork.read(viewer, (tx) => this.one(tx, id));
  }

  /** @throws AppError `not-found` */
  async one(tx: Tx, id: string): Promise<ProjectView> {
    const params: unknown[] = [id];
    const [stored] = await tx.rows<StoredProjectView>(
      `select ${PROJECT_VIEW_COLUMNS} ${PROJECT_FROM} where p.id = $1 and ${visibleProjects(tx.viewer, params)}`,
      params,
    );
    if (!stored) throw notFound('project');
    return projectView(stored, tx.viewer);
  }

  async #count(tx: Tx, { sql, params }: Condition): Promise<number> {
    const [counted] = await tx.rows<{ count: number }>(`select count(*)::int as count from project p where ${sql}`, params);
    return counted?.count ?? 0;
  }
}
