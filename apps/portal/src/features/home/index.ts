import { lazyRouteComponent } from '@tanstack/react-router';

export const HomePage = lazyRouteComponent(() => import('./components/home-page.js'), 'HomePage');
