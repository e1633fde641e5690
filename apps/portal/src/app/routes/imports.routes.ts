import { ImportPage, ImportsPage, NewImportPage } from '../../features/imports/index.js';
import { type FeatureRoutes, page } from './page.js';

export const importsRoutes: FeatureRoutes = (parent) => [
  page(parent, '/imports', ImportsPage, { needs: 'import.run' }),
  page(parent, '/imports/new', NewImportPage, { needs: 'import.run' }),
  page(parent, '/imports/$id', ImportPage, { needs: 'import.run' }),
];
