import type { BodyOf, editProject, ProjectFields, ProjectView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { type AuditedAct, AuditLog, changesBetween } from '../../audit/index.js';
import { assertSensible } from '../domain/checked-fields.js';
import { ProjectEvents } from '../project-events.js';
import { ProjectsQuery } from '../queries/projects.query.js';

type Edit = BodyOf<typeof editProject>;
type How = Pick<AuditedAct, 'action' | 'restores'>;

/** An investor changes a project of the own company, from the portal or from a delegation's list alike. The company itself stays. */
@Injectable()
export class EditProject {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly events: ProjectEvents,
    private readonly projects: ProjectsQuery,
  ) {}

  /** @throws AppError `not-found`, `edit.conflict` with the project as it stands, `project.duplicate` */
  execute(viewer: Viewer, id: string, edit: Edit): Promise<ProjectView> {
    return this.unitOfWork.run(viewer, (tx) => this.within(tx, id, edit, { action: 'project.edited' }));
  }

  /** The same inside a write that knows better how the edit came about. */
  async within(tx: Tx, id: string, edit: Edit, how: How): Promise<ProjectView> {
    assertSensible(edit);
    const before = await this.projects.one(tx, id);
    const { companyName, uscc } = before.fields;
    const fields: ProjectFields = { ...edit.fields, companyName, uscc };
    await this.#store(tx, id, edit, fields);
    const changes = changesBetween(before.fields, fields);
    await this.audit.record(tx, { ...how, subjectType: 'project', subjectId: id, changes });
    await this.events.changed(tx, id);
    return this.projects.one(tx, id);
  }

  async #store(tx: Tx, id: string, { version, written }: Edit, fields: ProjectFields): Promise<void> {
    const update = tx.rows(
      `update project set version = version + 1, fields = $3, written = $4, updated_at = $5
       where id = $1 and version = $2 and hidden_at is null returning id`,
      [id, version, fields, written, this.clock.now()],
    );
    const stored = await update.catch((error: unknown) => {
      throw isTwice(error) ? new AppError('project.duplicate') : error;
    });
    if (stored.length === 0) throw new AppError('edit.conflict', {}, { current: await this.projects.one(tx, id) });
  }
}

/** The database has refused what would be the same as another project of the company. */
const isTwice = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint === 'project_portal_twice';
