import { ViewAsPage } from '../../features/administration/index.js';
import { type FeatureRoutes, page } from './page.js';

export const administrationRoutes: FeatureRoutes = (parent) => [page(parent, '/view-as', ViewAsPage, { needs: 'user.view-as' })];
