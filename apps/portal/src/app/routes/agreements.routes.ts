import { AgreementPage, AgreementsPage, EditAgreementPage, NewAgreementPage } from '../../features/agreements/index.js';
import { type FeatureRoutes, page } from './page.js';

export const agreementsRoutes: FeatureRoutes = (parent) => [
  page(parent, '/agreements', AgreementsPage, { needs: 'agreement.read' }),
  page(parent, '/agreements/new', NewAgreementPage, { needs: 'agreement.create' }),
  page(parent, '/agreements/$id', AgreementPage, { needs: 'agreement.read' }),
  page(parent, '/agreements/$id/edit', EditAgreementPage, { needs: 'agreement.edit' }),
];
