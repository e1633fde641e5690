import { type BodyOf, type ProjectFields, ProjectFieldsSchema, type ProjectView, type restoreProject } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { asToday, changesBetween, EarlierVersions } from '../../audit/index.js';
import { ProjectsQuery } from '../queries/projects.query.js';
import { EditProject } from './edit-project.js';

/** An investor brings an earlier version of a project of the own company back: an edit whose text the log has kept. */
@Injectable()
export class RestoreProject {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: EarlierVersions,
    private readonly projects: ProjectsQuery,
    private readonly editing: EditProject,
  ) {}

  /** @throws AppError `not-found`, `history.unreadable`, `edit.conflict` with the project as it stands, `project.duplicate` */
  execute(viewer: Viewer, id: string, { version, seq }: BodyOf<typeof restoreProject>): Promise<ProjectView> {
    return this.unitOfWork.run(viewer, async (tx) => {
      const now = await this.projects.one(tx, id);
      const earlier = await this.versions.fields(tx, { subjectType: 'project', subjectId: id, seq }, now.fields);
      const fields = asToday(ProjectFieldsSchema, earlier);
      const edit = { version, fields, written: stillTrue(now, fields) };
      return this.editing.within(tx, id, edit, { action: 'project.version-restored', restores: seq });
    });
  }
}

/** What was typed for a value that goes is not what was typed for the one that comes back. */
function stillTrue({ fields, written }: ProjectView, earlier: ProjectFields): Record<string, string> {
  const changed = new Set(changesBetween(fields, earlier).map(({ field }) => field));
  return Object.fromEntries(Object.entries(written).filter(([field]) => !changed.has(field)));
}
