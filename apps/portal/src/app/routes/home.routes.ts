import { HomePage } from '../../features/home/index.js';
import { type FeatureRoutes, page } from './page.js';

export const homeRoutes: FeatureRoutes = (parent) => [page(parent, '/', HomePage, { first: true })];
