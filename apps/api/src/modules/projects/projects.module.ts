import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { PrivacyModule } from '../privacy/index.js';
import { CountsForOrganisations } from './counts-for-organisations.js';
import { OpenDrafts } from './open-drafts.js';
import { PersonalDataOfProjects } from './personal-data.js';
import { ProjectEvents } from './project-events.js';
import { ProjectsController } from './projects.controller.js';
import { ProjectHistoryQuery } from './queries/project-history.query.js';
import { ProjectRowsQuery } from './queries/project-rows.query.js';
import { ProjectsQuery } from './queries/projects.query.js';
import { ProjectsByCompany } from './queries/projects-by-company.query.js';
import { ProjectsForRun } from './queries/projects-for-run.js';
import { CreateProjects } from './use-cases/create-projects.js';
import { EditProject } from './use-cases/edit-project.js';
import { HideProjects } from './use-cases/hide-projects.js';
import { ProjectDrafts } from './use-cases/project-drafts.js';
import { RegisterProject } from './use-cases/register-project.js';
import { RestoreProject } from './use-cases/restore-project.js';
import { UpdateProject } from './use-cases/update-project.js';

const FOR_OTHERS = [ProjectEvents, ProjectRowsQuery, ProjectsByCompany, ProjectsForRun, CreateProjects, UpdateProject, HideProjects];

@Module({
  imports: [OrganisationsModule, PrivacyModule],
  controllers: [ProjectsController],
  providers: [
    ProjectsQuery,
    ProjectHistoryQuery,
    RegisterProject,
    EditProject,
    RestoreProject,
    ProjectDrafts,
    OpenDrafts,
    PersonalDataOfProjects,
    CountsForOrganisations,
    ...FOR_OTHERS,
  ],
  exports: FOR_OTHERS,
})
export class ProjectsModule {}
