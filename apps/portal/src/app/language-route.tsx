import type { Translator } from '@bridge/i18n';
import { type AnyRoute, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { isLanguage, LOCALE_OF, loadTranslator, preferredLanguage } from '../shared/i18n/index.js';
import { inLanguage } from '../shared/navigation/index.js';
import { LanguageProviders } from './language-providers.js';
import { NotFoundPage } from './pages/message-pages.js';
import { languageOfParams } from './router-context.js';

/** Everything below `/ko`, `/zh`, `/en`. An address without language, as mails and the server's links have it, gets the reader's. */
export function languageRoute(root: AnyRoute): AnyRoute {
  const route: AnyRoute = createRoute({
    getParentRoute: () => root,
    path: '/$language',
    beforeLoad: ({ params, location }) => {
      const { language } = params as { language?: unknown };
      if (isLanguage(language)) {
        // Fetched beside the session, not after it: a round trip less on a slow link. The loader meets a failure.
        loadTranslator(LOCALE_OF[language]).catch(() => undefined);
        return;
      }
      throw redirect({ href: inLanguage(preferredLanguage(), location.pathname) + location.searchStr, replace: true });
    },
    loader: ({ params }) => loadTranslator(LOCALE_OF[languageOfParams(params)]),
    component: () => (
      <LanguageProviders translator={route.useLoaderData() as Translator}>
        <Outlet />
      </LanguageProviders>
    ),
    // While another language is fetched the page stays as it is, with all that was typed into it.
    pendingMs: Number.POSITIVE_INFINITY,
    notFoundComponent: NotFoundPage,
  });
  return route;
}
