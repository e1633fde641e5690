import { AccountPrivacyPage, PublishPage, RecordsPage } from '../../features/privacy/index.js';
import { type FeatureRoutes, page } from './page.js';

export const privacyRoutes: FeatureRoutes = (parent) => [
  page(parent, '/account/privacy', AccountPrivacyPage),
  page(parent, '/privacy', RecordsPage, { needs: 'privacy.read' }),
  page(parent, '/privacy/new', PublishPage, { needs: 'privacy.publish' }),
];
