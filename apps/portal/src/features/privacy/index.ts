import { lazyRouteComponent } from '@tanstack/react-router';

export const NoticePage = lazyRouteComponent(() => import('./components/notice-page.js'), 'NoticePage');
export const AccountPrivacyPage = lazyRouteComponent(() => import('./components/account-privacy-page.js'), 'AccountPrivacyPage');
export const AccountErasedPage = lazyRouteComponent(() => import('./components/account-erased-page.js'), 'AccountErasedPage');
