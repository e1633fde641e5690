import { lazyRouteComponent } from '@tanstack/react-router';

export const RunsPage = lazyRouteComponent(() => import('./components/runs-page.js'), 'RunsPage');
export const RunPage = lazyRouteComponent(() => import('./components/run-page.js'), 'RunPage');
export const MatchPage = lazyRouteComponent(() => import('./components/match-page.js'), 'MatchPage');
