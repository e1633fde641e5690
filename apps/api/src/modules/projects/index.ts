export { visibleProjects } from './domain/visible-projects.js';
export { ProjectEvents } from './project-events.js';
export { ProjectsModule } from './projects.module.js';
export { ProjectRowsQuery } from './queries/project-rows.query.js';
export { type ProjectForRun, ProjectsForRun, type ProjectsWanted } from './queries/projects-for-run.js';
