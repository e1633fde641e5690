import { lazyRouteComponent } from '@tanstack/react-router';

export const RulesPage = lazyRouteComponent(() => import('./components/rules-page.js'), 'RulesPage');
