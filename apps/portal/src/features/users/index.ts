import { lazyRouteComponent } from '@tanstack/react-router';

export const UsersPage = lazyRouteComponent(() => import('./components/users-page.js'), 'UsersPage');
