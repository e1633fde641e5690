import { lazyRouteComponent } from '@tanstack/react-router';

export const OrganisationsPage = lazyRouteComponent(() => import('./components/organisations-page.js'), 'OrganisationsPage');
export const OrganisationPage = lazyRouteComponent(() => import('./components/organisation-page.js'), 'OrganisationPage');
export const MyCompanyPage = lazyRouteComponent(() => import('./components/organisation-page.js'), 'MyCompanyPage');
export const NewOrganisationPage = lazyRouteComponent(() => import('./components/edit-organisation-page.js'), 'NewOrganisationPage');
export const EditOrganisationPage = lazyRouteComponent(() => import('./components/edit-organisation-page.js'), 'EditOrganisationPage');
export const EditOwnershipPage = lazyRouteComponent(() => import('./components/edit-ownership-page.js'), 'EditOwnershipPage');
export const DuplicatesPage = lazyRouteComponent(() => import('./components/duplicates-page.js'), 'DuplicatesPage');
export const MergePage = lazyRouteComponent(() => import('./components/merge-page.js'), 'MergePage');
