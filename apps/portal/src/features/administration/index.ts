import { lazyRouteComponent } from '@tanstack/react-router';

export const ViewAsPage = lazyRouteComponent(() => import('./components/view-as-page.js'), 'ViewAsPage');
