import { lazyRouteComponent } from '@tanstack/react-router';

export const ReportsPage = lazyRouteComponent(() => import('./components/reports-page.js'), 'ReportsPage');
export const ReportPage = lazyRouteComponent(() => import('./components/report-page.js'), 'ReportPage');
