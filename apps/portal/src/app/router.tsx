import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, Outlet, type RouterHistory, redirect } from '@tanstack/react-router';
import { preferredLanguage } from '../shared/i18n/index.js';
import { parseSearch, stringifySearch } from '../shared/navigation/index.js';
import { LoadingLines } from '../shared/ui/index.js';
import { languageRoute } from './language-route.js';
import { FailurePage } from './pages/message-pages.js';
import { WordlessFailure } from './pages/wordless-failure.js';
import { portalRoute } from './portal-route.js';
import type { RouterContext } from './router-context.js';
import { sessionRoutes } from './routes/session.routes.js';

/** The portal's router. Tests give a history in memory. */
export function makeRouter(queryClient: QueryClient, history?: RouterHistory) {
  const root = createRootRouteWithContext<RouterContext>()({ component: Outlet, errorComponent: WordlessFailure });
  const start = createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ href: `/${preferredLanguage()}`, replace: true });
    },
  });
  const language = languageRoute(root);
  return createRouter({
    routeTree: root.addChildren([start, language.addChildren([sessionRoutes(language), portalRoute(language)])]),
    context: { queryClient },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultErrorComponent: FailurePage,
    defaultPendingComponent: LoadingLines,
    ...(history && { history }),
  });
}
