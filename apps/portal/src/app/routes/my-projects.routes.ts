import { EditProjectPage, MyProjectPage, MyProjectsPage, NewProjectPage } from '../../features/my-projects/index.js';
import { type FeatureRoutes, page } from './page.js';

export const myProjectsRoutes: FeatureRoutes = (parent) => [
  page(parent, '/my-projects', MyProjectsPage, { needs: 'project.register' }),
  page(parent, '/my-projects/new', NewProjectPage, { needs: 'project.register' }),
  page(parent, '/my-projects/$id', MyProjectPage, { needs: 'project.register' }),
  page(parent, '/my-projects/$id/edit', EditProjectPage, { needs: 'project.edit' }),
];
