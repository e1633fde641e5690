import {
  DuplicatesPage,
  EditOrganisationPage,
  EditOwnershipPage,
  MergePage,
  MyCompanyPage,
  NewOrganisationPage,
  OrganisationPage,
  OrganisationsPage,
} from '../../features/organisations/index.js';
import { type FeatureRoutes, page } from './page.js';

export const organisationsRoutes: FeatureRoutes = (parent) => [
  page(parent, '/organisations', OrganisationsPage, { needs: 'organisation.read' }),
  page(parent, '/organisations/new', NewOrganisationPage, { needs: 'organisation.create' }),
  page(parent, '/organisations/duplicates', DuplicatesPage, { needs: 'organisation.merge' }),
  page(parent, '/organisations/$id', OrganisationPage, { needs: 'organisation.read' }),
  page(parent, '/organisations/$id/edit', EditOrganisationPage, { needs: 'organisation.edit' }),
  page(parent, '/organisations/$id/ownership', EditOwnershipPage, { needs: 'organisation.edit' }),
  page(parent, '/organisations/$id/merge/$other', MergePage, { needs: 'organisation.merge' }),
  page(parent, '/my-company', MyCompanyPage, { needs: 'organisation.read' }),
];
