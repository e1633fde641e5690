import { MatchPage, RunPage, RunsPage } from '../../features/matching/index.js';
import { type FeatureRoutes, page } from './page.js';

export const matchingRoutes: FeatureRoutes = (parent) => [
  page(parent, '/matching', RunsPage, { needs: 'report.read' }),
  page(parent, '/matching/$runId', RunPage, { needs: 'report.read' }),
  page(parent, '/matches/$id', MatchPage, { needs: 'match.read' }),
];
