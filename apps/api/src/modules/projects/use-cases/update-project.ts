import { Injectable } from '@nestjs/common';
import { AppError, notFound } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { AuditLog, changesBetween } from '../../audit/index.js';
import type { ProjectContent } from '../domain/project-content.js';
import { ProjectsQuery } from '../queries/projects.query.js';

export interface ProjectUpdate {
  id: string;
  content: ProjectContent;
  /** The version that must still stand; null writes over whatever stands. */
  expectedVersion: number | null;
  /** `project.restored` for the undo of an import. */
  action: 'project.updated-by-import' | 'project.restored';
}

/** Changes a project as a part of an import or of its undo; hands back what stood there, so that it can be restored. The company stays. */
@Injectable()
export class UpdateProject {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly projects: ProjectsQuery,
  ) {}

  /** @throws AppError `not-found`, `edit.conflict` */
  async execute(tx: Tx, { id, content, expectedVersion, action }: ProjectUpdate): Promise<{ previous: ProjectContent; version: number }> {
    // Locked first: whatever stands is read and replaced without anybody in between.
    const [locked] = await tx.rows<{ version: number }>('select version from project where id = $1 and hidden_at is null for update', [id]);
    if (!locked) throw notFound('project');
    const before = await this.projects.one(tx, id);
    if (expectedVersion !== null && expectedVersion !== locked.version) throw new AppError('edit.conflict', {}, { current: before });
    await this.#store(tx, id, content);
    const { fields, written, delegation, importedFrom } = before;
    await this.audit.record(tx, { action, subjectType: 'project', subjectId: id, changes: changesBetween(fields, content.fields) });
    return { previous: { fields, written, delegationId: delegation?.id ?? null, importedFrom }, version: locked.version + 1 };
  }

  async #store(tx: Tx, id: string, { fields, written, delegationId, importedFrom }: ProjectContent): Promise<void> {
    const { importId = null, fileName = null, row = null } = importedFrom ?? {};
    await tx.rows(
      `update project set version = version + 1, fields = $2, written = $3, delegation_id = $4,
         import_id = $5, import_file_name = $6, import_row = $7, updated_at = $8 where id = $1`,
      [id, fields, written, delegationId, importId, fileName, row, this.clock.now()],
    );
  }
}
