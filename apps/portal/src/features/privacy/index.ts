import { lazyRouteComponent } from '@tanstack/react-router';

export const NoticePage = lazyRouteComponent(() => import('./components/notice-page.js'), 'NoticePage');
