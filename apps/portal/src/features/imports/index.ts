import { lazyRouteComponent } from '@tanstack/react-router';

export const ImportsPage = lazyRouteComponent(() => import('./components/imports-page.js'), 'ImportsPage');
export const NewImportPage = lazyRouteComponent(() => import('./components/new-import-page.js'), 'NewImportPage');
export const ImportPage = lazyRouteComponent(() => import('./components/import-page.js'), 'ImportPage');
