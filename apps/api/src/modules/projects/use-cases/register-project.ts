import type { LocalisedText, ProjectFields, ProjectInput, ProjectView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { AuditLog } from '../../audit/index.js';
import { assertSensible } from '../domain/checked-fields.js';
import { ProjectEvents } from '../project-events.js';
import { ProjectsQuery } from '../queries/projects.query.js';

/** An investor registers a project of the own company; the draft it was typed in has done its work. */
@Injectable()
export class RegisterProject {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly events: ProjectEvents,
    private readonly projects: ProjectsQuery,
  ) {}

  /** @throws AppError `project.duplicate` where the company has registered the very same before, e.g. by sending twice */
  execute(viewer: Viewer, input: ProjectInput): Promise<ProjectView> {
    const { organisationId, userId } = viewer;
    if (organisationId === null) throw new AppError('forbidden', { permission: 'project.register' });
    assertSensible(input);
    return this.unitOfWork.run(viewer, async (tx) => {
      const company = await this.#company(tx, organisationId);
      const id = await this.#store(tx, organisationId, { ...input.fields, ...company }, input.written);
      await tx.rows('delete from project_draft where user_id = $1', [userId]);
      await this.audit.record(tx, { action: 'project.registered', subjectType: 'project', subjectId: id });
      await this.events.changed(tx, id);
      return this.projects.one(tx, id);
    });
  }

  async #company(tx: Tx, organisationId: string): Promise<{ companyName: LocalisedText; uscc: string | null }> {
    const [company] = await tx.rows<{ companyName: LocalisedText; uscc: string | null }>(
      `select jsonb_build_object('ko', name_ko, 'zh', name_zh, 'en', name_en) as "companyName", uscc from organisation where id = $1`,
      [organisationId],
    );
    if (!company) throw new Error('the viewer acts for a company that is not there');
    return company;
  }

  async #store(tx: Tx, organisationId: string, fields: ProjectFields, written: Record<string, string>): Promise<string> {
    const [stored] = await tx.rows<{ id: string }>(
      `insert into project (code, origin, organisation_id, fields, written, created_at, updated_at)
       values (next_project_code($1), 'portal', $2, $3, $4, $5, $5)
       on conflict (organisation_id, md5(fields::text)) where origin = 'portal' and hidden_at is null do nothing returning id`,
      [this.clock.today().slice(0, 4), organisationId, fields, written, this.clock.now()],
    );
    if (!stored) throw new AppError('project.duplicate');
    return stored.id;
  }
}
