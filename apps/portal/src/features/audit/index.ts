import { lazyRouteComponent } from '@tanstack/react-router';

export const AuditPage = lazyRouteComponent(() => import('./components/audit-page.js'), 'AuditPage');
