import type { SessionDuty } from '@bridge/common';
import { type AnyRoute, createRoute, redirect } from '@tanstack/react-router';
import { type AppPath, inLanguage, paths, withoutLanguage } from '../shared/navigation/index.js';
import { sessionQuery } from '../shared/session/index.js';
import { PortalLayout } from './layout/portal-layout.js';
import { NotFoundPage } from './pages/message-pages.js';
import { languageOfParams, type RouterContext } from './router-context.js';
import { FEATURE_ROUTES } from './routes/index.js';

/** Where a session settles what it owes. */
const DUTY_PAGES: Readonly<Record<SessionDuty, AppPath>> = {
  'second-factor': paths.secondFactor(),
  notice: paths.accountPrivacy(),
};

/** Everything behind sign-in. Who is not signed in is sent there and comes back; who owes something first is sent to where it is settled, and on. */
export function portalRoute(parent: AnyRoute): AnyRoute {
  const portal = createRoute({
    getParentRoute: () => parent,
    id: 'portal',
    component: PortalLayout,
    pendingMs: Number.POSITIVE_INFINITY,
    beforeLoad: async ({ context, params, location }) => {
      const { viewer } = await (context as RouterContext).queryClient.ensureQueryData(sessionQuery);
      const page = withoutLanguage(location.pathname);
      const firstPage = viewer ? viewer.duty && DUTY_PAGES[viewer.duty] : paths.signIn();
      if (firstPage === null || page === firstPage) return;
      const wanted = page + location.searchStr;
      const search = wanted === paths.home() ? {} : { return: wanted };
      throw redirect({ to: inLanguage(languageOfParams(params), firstPage), search, replace: true });
    },
  });
  const notFound = createRoute({ getParentRoute: () => portal, path: '$', component: NotFoundPage });
  return portal.addChildren([...FEATURE_ROUTES.flatMap((routes) => routes(portal)), notFound]);
}
