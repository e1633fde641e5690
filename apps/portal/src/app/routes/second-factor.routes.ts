import { SecondFactorPage } from '../../features/second-factor/index.js';
import { type FeatureRoutes, page } from './page.js';

export const secondFactorRoutes: FeatureRoutes = (parent) => [page(parent, '/account/second-factor', SecondFactorPage)];
