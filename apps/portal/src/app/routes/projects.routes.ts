import { ProjectPage, ProjectsPage } from '../../features/projects/index.js';
import { type FeatureRoutes, page } from './page.js';

export const projectsRoutes: FeatureRoutes = (parent) => [
  page(parent, '/projects', ProjectsPage, { needs: 'project.read' }),
  page(parent, '/projects/$id', ProjectPage, { needs: 'project.read' }),
];
