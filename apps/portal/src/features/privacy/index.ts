import { lazyRouteComponent } from '@tanstack/react-router';

export const NoticePage = lazyRouteComponent(() => import('./components/notice-page.js'), 'NoticePage');
export const AccountPrivacyPage = lazyRouteComponent(() => import('./components/account-privacy-page.js'), 'AccountPrivacyPage');
export const AccountErasedPage = lazyRouteComponent(() => import('./components/account-erased-page.js'), 'AccountErasedPage');
export const RecordsPage = lazyRouteComponent(() => import('./components/records-page.js'), 'RecordsPage');
export const PublishPage = lazyRouteComponent(() => import('./components/publish-page.js'), 'PublishPage');
