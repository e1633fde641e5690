import { RulesPage } from '../../features/rules/index.js';
import { type FeatureRoutes, page } from './page.js';

export const rulesRoutes: FeatureRoutes = (parent) => [page(parent, '/rules', RulesPage, { needs: 'rule.read' })];
