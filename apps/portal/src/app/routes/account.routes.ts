import { AccountPage } from '../../features/account/index.js';
import { type FeatureRoutes, page } from './page.js';

export const accountRoutes: FeatureRoutes = (parent) => [page(parent, '/account', AccountPage)];
