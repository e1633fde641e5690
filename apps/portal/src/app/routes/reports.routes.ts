import { ReportPage, ReportsPage } from '../../features/reports/index.js';
import { type FeatureRoutes, page } from './page.js';

export const reportsRoutes: FeatureRoutes = (parent) => [
  page(parent, '/reports', ReportsPage, { needs: 'report.read' }),
  page(parent, '/reports/$id', ReportPage, { needs: 'report.read' }),
];
