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

export interface UpdatedProject {
  previous: ProjectContent;
  version: number;
}

type Standing = ProjectContent & { id: string; version: number };

/** Changes projects as a part of an import or of its undo; hands back what stood there, so that it can be restored. The companies stay. */
@Injectable()
export class UpdateProject {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly projects: ProjectsQuery,
  ) {}

  /** @throws AppError `not-found`, `edit.conflict` */
  async execute(tx: Tx, update: ProjectUpdate): Promise<UpdatedProject> {
    const [updated] = await this.all(tx, [update]);
    if (!updated) throw notFound('project');
    return updated;
  }

  /**
   * Many at once, each project at most once, in a few statements for all of them.
   * @returns in the order of the updates
   * @throws AppError `not-found`, `edit.conflict` for the first that cannot be changed; then none is
   */
  async all(tx: Tx, updates: readonly ProjectUpdate[]): Promise<UpdatedProject[]> {
    const standing = await this.#locked(tx, updates);
    const done: UpdatedProject[] = [];
    for (const { id, expectedVersion } of updates) {
      const before = standing.get(id);
      if (!before) throw notFound('project');
      if (expectedVersion !== null && expectedVersion !== before.version)
        throw new AppError('edit.conflict', {}, { current: await this.projects.one(tx, id) });
      const { id: _id, version, ...previous } = before;
      done.push({ previous, version: version + 1 });
    }
    await this.#store(tx, updates);
    await this.audit.recordAll(
      tx,
      updates.map(({ id, content, action }) => {
        const changes = changesBetween({ ...standing.get(id)?.fields }, { ...content.fields });
        return { action, subjectType: 'project', subjectId: id, changes };
      }),
    );
    return done;
  }

  /** Locked first: whatever stands is read and replaced without anybody in between. */
  async #locked(tx: Tx, updates: readonly ProjectUpdate[]): Promise<ReadonlyMap<string, Standing>> {
    const rows = await tx.rows<Standing>(
      `select id, version, fields, written, delegation_id as "delegationId", case when import_id is not null then
         jsonb_build_object('importId', import_id, 'fileName', import_file_name, 'row', import_row) end as "importedFrom"
       from project where id = any($1) and hidden_at is null order by id for update`,
      [updates.map(({ id }) => id)],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async #store(tx: Tx, updates: readonly ProjectUpdate[]): Promise<void> {
    const rows = updates.map(({ id, content: { fields, written, delegationId, importedFrom } }) => {
      const { importId = null, fileName = null, row = null } = importedFrom ?? {};
      return { id, fields, written, delegationId, importId, fileName, row };
    });
    await tx.rows(
      `update project p set version = p.version + 1, fields = u.fields, written = u.written, delegation_id = u."delegationId",
         import_id = u."importId", import_file_name = u."fileName", import_row = u.row, updated_at = $2
       from jsonb_to_recordset($1::jsonb) as u (id uuid, fields jsonb, written jsonb, "delegationId" uuid, "importId" uuid, "fileName" text,
         row integer) where p.id = u.id`,
      [JSON.stringify(rows), this.clock.now()],
    );
  }
}
