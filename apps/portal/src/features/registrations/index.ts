import { lazyRouteComponent } from '@tanstack/react-router';

export const RegisterPage = lazyRouteComponent(() => import('./components/register-page.js'), 'RegisterPage');
export const ConfirmRegistrationPage = lazyRouteComponent(
  () => import('./components/confirm-registration-page.js'),
  'ConfirmRegistrationPage',
);
export const MyRegistrationPage = lazyRouteComponent(() => import('./components/my-registration-page.js'), 'MyRegistrationPage');
export const RegistrationsPage = lazyRouteComponent(() => import('./components/registrations-page.js'), 'RegistrationsPage');
