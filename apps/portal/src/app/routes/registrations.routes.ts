import { MyRegistrationPage, RegistrationsPage } from '../../features/registrations/index.js';
import { type FeatureRoutes, page } from './page.js';

export const registrationsRoutes: FeatureRoutes = (parent) => [
  page(parent, '/registrations', RegistrationsPage, { needs: 'registration.decide' }),
  page(parent, '/my-registration', MyRegistrationPage, { needs: 'registration.own' }),
];
