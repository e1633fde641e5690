import { accountRoutes } from './account.routes.js';
import { administrationRoutes } from './administration.routes.js';
import { agreementsRoutes } from './agreements.routes.js';
import { auditRoutes } from './audit.routes.js';
import { delegationsRoutes } from './delegations.routes.js';
import { homeRoutes } from './home.routes.js';
import { importsRoutes } from './imports.routes.js';
import { matchingRoutes } from './matching.routes.js';
import { myProjectsRoutes } from './my-projects.routes.js';
import { opportunitiesRoutes } from './opportunities.routes.js';
import { organisationsRoutes } from './organisations.routes.js';
import type { FeatureRoutes } from './page.js';
import { privacyRoutes } from './privacy.routes.js';
import { projectsRoutes } from './projects.routes.js';
import { registrationsRoutes } from './registrations.routes.js';
import { reportsRoutes } from './reports.routes.js';
import { rulesRoutes } from './rules.routes.js';
import { secondFactorRoutes } from './second-factor.routes.js';
import { usersRoutes } from './users.routes.js';

/** Every feature behind sign-in: one line each, in the order of the alphabet. */
export const FEATURE_ROUTES: readonly FeatureRoutes[] = [
  accountRoutes,
  administrationRoutes,
  agreementsRoutes,
  auditRoutes,
  delegationsRoutes,
  homeRoutes,
  importsRoutes,
  matchingRoutes,
  myProjectsRoutes,
  opportunitiesRoutes,
  organisationsRoutes,
  privacyRoutes,
  projectsRoutes,
  registrationsRoutes,
  reportsRoutes,
  rulesRoutes,
  secondFactorRoutes,
  usersRoutes,
];
