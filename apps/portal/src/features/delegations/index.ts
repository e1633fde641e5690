import { lazyRouteComponent } from '@tanstack/react-router';

export const DelegationsPage = lazyRouteComponent(() => import('./components/delegations-page.js'), 'DelegationsPage');
export const DelegationPage = lazyRouteComponent(() => import('./components/delegation-page.js'), 'DelegationPage');
export const MyDelegationPage = lazyRouteComponent(() => import('./components/my-delegation-page.js'), 'MyDelegationPage');
