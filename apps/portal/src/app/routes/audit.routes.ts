import { AuditPage } from '../../features/audit/index.js';
import { type FeatureRoutes, page } from './page.js';

export const auditRoutes: FeatureRoutes = (parent) => [page(parent, '/audit', AuditPage, { needs: 'audit.browse' })];
