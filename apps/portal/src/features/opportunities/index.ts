import { lazyRouteComponent } from '@tanstack/react-router';

export const OpportunitiesPage = lazyRouteComponent(() => import('./components/opportunities-page.js'), 'OpportunitiesPage');
export const OpportunityPage = lazyRouteComponent(() => import('./components/opportunity-page.js'), 'OpportunityPage');
export const NewOpportunityPage = lazyRouteComponent(() => import('./forms/new-opportunity-page.js'), 'NewOpportunityPage');
export const EditOpportunityPage = lazyRouteComponent(() => import('./forms/edit-opportunity-page.js'), 'EditOpportunityPage');
