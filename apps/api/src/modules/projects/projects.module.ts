import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { ProjectEvents } from './project-events.js';
import { ProjectsController } from './projects.controller.js';
import { ProjectRowsQuery } from './queries/project-rows.query.js';
import { ProjectsQuery } from './queries/projects.query.js';
import { ProjectsForRun } from './queries/projects-for-run.js';
import { EditProject } from './use-cases/edit-project.js';
import { ProjectDrafts } from './use-cases/project-drafts.js';
import { RegisterProject } from './use-cases/register-project.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [ProjectsController],
  providers: [ProjectEvents, ProjectRowsQuery, ProjectsQuery, ProjectsForRun, RegisterProject, EditProject, ProjectDrafts],
  exports: [ProjectEvents, ProjectRowsQuery, ProjectsForRun],
})
export class ProjectsModule {}
