import { lazyRouteComponent } from '@tanstack/react-router';

export const AgreementsPage = lazyRouteComponent(() => import('./components/agreements-page.js'), 'AgreementsPage');
export const AgreementPage = lazyRouteComponent(() => import('./components/agreement-page.js'), 'AgreementPage');
export const NewAgreementPage = lazyRouteComponent(() => import('./components/new-agreement-page.js'), 'NewAgreementPage');
export const EditAgreementPage = lazyRouteComponent(() => import('./components/edit-agreement-page.js'), 'EditAgreementPage');
