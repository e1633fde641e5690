import { DelegationPage, DelegationsPage, MyDelegationPage } from '../../features/delegations/index.js';
import { type FeatureRoutes, page } from './page.js';

export const delegationsRoutes: FeatureRoutes = (parent) => [
  page(parent, '/delegations', DelegationsPage, { needs: 'delegation.read' }),
  page(parent, '/delegations/$id', DelegationPage, { needs: 'delegation.read' }),
  page(parent, '/my-delegation', MyDelegationPage, { needs: 'delegation.members' }),
];
