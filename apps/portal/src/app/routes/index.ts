import { homeRoutes } from './home.routes.js';
import type { FeatureRoutes } from './page.js';

/** Every feature behind sign-in: one line each, in the order of the alphabet. */
export const FEATURE_ROUTES: readonly FeatureRoutes[] = [homeRoutes];
