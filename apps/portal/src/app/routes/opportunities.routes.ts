import { EditOpportunityPage, NewOpportunityPage, OpportunitiesPage, OpportunityPage } from '../../features/opportunities/index.js';
import { type FeatureRoutes, page } from './page.js';

export const opportunitiesRoutes: FeatureRoutes = (parent) => [
  page(parent, '/opportunities', OpportunitiesPage, { needs: 'opportunity.read' }),
  page(parent, '/opportunities/new', NewOpportunityPage, { needs: 'opportunity.create' }),
  page(parent, '/opportunities/$id', OpportunityPage, { needs: 'opportunity.read' }),
  page(parent, '/opportunities/$id/edit', EditOpportunityPage, { needs: 'opportunity.edit' }),
];
