import {
  type BodyOf,
  discardProjectDraft,
  editProject,
  listProjects,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  readProject,
  readProjectDraft,
  readProjectHistory,
  registerProject,
  restoreProject,
  saveProjectDraft,
} from '@bridge/common';
import { Controller } from '@nestjs/common';
import { Body, Caller, Params, Query } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { ProjectHistoryQuery } from './queries/project-history.query.js';
import { ProjectsQuery } from './queries/projects.query.js';
import { EditProject } from './use-cases/edit-project.js';
import { ProjectDrafts } from './use-cases/project-drafts.js';
import { RegisterProject } from './use-cases/register-project.js';
import { RestoreProject } from './use-cases/restore-project.js';

@Controller()
export class ProjectsController {
  constructor(
    private readonly projects: ProjectsQuery,
    private readonly registering: RegisterProject,
    private readonly editing: EditProject,
    private readonly restoring: RestoreProject,
    private readonly histories: ProjectHistoryQuery,
    private readonly drafts: ProjectDrafts,
  ) {}

  @Serves(listProjects)
  list(@Caller() viewer: Viewer, @Query() filter: QueryOf<typeof listProjects>): Promise<ResponseOf<typeof listProjects>> {
    return this.projects.list(viewer, filter);
  }

  @Serves(readProject)
  read(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof readProject>): Promise<ResponseOf<typeof readProject>> {
    return this.projects.read(viewer, id);
  }

  @Serves(registerProject)
  register(@Caller() viewer: Viewer, @Body() input: BodyOf<typeof registerProject>): Promise<ResponseOf<typeof registerProject>> {
    return this.registering.execute(viewer, input);
  }

  @Serves(editProject)
  edit(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof editProject>,
    @Body() edit: BodyOf<typeof editProject>,
  ): Promise<ResponseOf<typeof editProject>> {
    return this.editing.execute(viewer, id, edit);
  }

  @Serves(readProjectHistory)
  history(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof readProjectHistory>): Promise<ResponseOf<typeof readProjectHistory>> {
    return this.histories.read(viewer, id);
  }

  @Serves(restoreProject)
  restore(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof restoreProject>,
    @Body() version: BodyOf<typeof restoreProject>,
  ): Promise<ResponseOf<typeof restoreProject>> {
    return this.restoring.execute(viewer, id, version);
  }

  @Serves(readProjectDraft)
  async readDraft(@Caller() viewer: Viewer): Promise<ResponseOf<typeof readProjectDraft>> {
    return { draft: await this.drafts.read(viewer) };
  }

  @Serves(saveProjectDraft)
  saveDraft(@Caller() viewer: Viewer, @Body() { values }: BodyOf<typeof saveProjectDraft>): Promise<ResponseOf<typeof saveProjectDraft>> {
    return this.drafts.save(viewer, values);
  }

  @Serves(discardProjectDraft)
  async discardDraft(@Caller() viewer: Viewer): Promise<undefined> {
    await this.drafts.discard(viewer);
    return undefined;
  }
}
