import { lazyRouteComponent } from '@tanstack/react-router';

export const AccountPage = lazyRouteComponent(() => import('./components/account-page.js'), 'AccountPage');
export const ForgotPasswordPage = lazyRouteComponent(() => import('./components/forgot-password-page.js'), 'ForgotPasswordPage');
export const ResetPasswordPage = lazyRouteComponent(() => import('./components/reset-password-page.js'), 'ResetPasswordPage');
export const AcceptInvitationPage = lazyRouteComponent(() => import('./components/accept-invitation-page.js'), 'AcceptInvitationPage');
