import { lazyRouteComponent } from '@tanstack/react-router';

export const OpportunitiesPage = lazyRouteComponent(() => import('./components/opportunities-page.js'), 'OpportunitiesPage');
