import { lazyRouteComponent } from '@tanstack/react-router';

export const SecondFactorPage = lazyRouteComponent(() => import('./components/second-factor-page.js'), 'SecondFactorPage');
