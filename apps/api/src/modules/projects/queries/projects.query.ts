import type { listProjects, ProjectRow, ProjectView, ResponseOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/app-error.js';
import { readPage } from '../../../platform/database/page.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import type { ProjectFilter } from '../domain/project-filter.js';
import { projectList } from '../domain/project-list.js';
import {
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
    return readPage<StoredProject, ProjectRow>(this.unitOfWork, viewer, projectList(viewer, filter), filter, projectRow);
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
}
