import { lazyRouteComponent } from '@tanstack/react-router';

export const SignInPage = lazyRouteComponent(() => import('./components/sign-in-page.js'), 'SignInPage');
export const SingleSignOnPage = lazyRouteComponent(() => import('./components/single-sign-on-page.js'), 'SingleSignOnPage');
