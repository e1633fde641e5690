import { AccountPrivacyPage } from '../../features/privacy/index.js';
import { type FeatureRoutes, page } from './page.js';

export const privacyRoutes: FeatureRoutes = (parent) => [page(parent, '/account/privacy', AccountPrivacyPage)];
