import type { Issuer, Locale, Role } from '@bridge/common';
import { translator } from '@bridge/i18n';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type RouteComponent,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { makeQueryClient } from '../src/app/query-client.js';
import { languageOf, TranslatorProvider } from '../src/shared/i18n/index.js';
import { parseSearch, stringifySearch } from '../src/shared/navigation/index.js';
import { ViewerProvider } from '../src/shared/session/index.js';
import { viewerOf } from './viewers.js';

export interface RenderPageOptions {
  locale?: Locale;
  role?: Role;
  /** The body that the reader acts for, where it is another than the role's usual one. */
  body?: Issuer;
  /** The route's path with its parameters, `/projects/$id`. */
  route?: string;
  /** The address below the language, with query. */
  at?: string;
}

/** One page of a feature as a reader of a role sees it, without the frame. Links may lead anywhere; other pages are empty. */
export function renderPage(
  Page: RouteComponent,
  { locale = 'en', role = 'zone-official', body, route = '/', at = '/' }: RenderPageOptions = {},
) {
  const root = createRootRoute();
  const own = createRoute({ getParentRoute: () => root, path: `/${languageOf(locale)}${route}`, component: Page });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => null });
  const router = createRouter({
    routeTree: root.addChildren([own, elsewhere]),
    history: createMemoryHistory({ initialEntries: [`/${languageOf(locale)}${at}`] }),
    parseSearch,
    stringifySearch,
  });
  render(
    <MantineProvider env="test">
      <TranslatorProvider value={translator(locale)}>
        <ViewerProvider value={{ ...viewerOf(role), ...(body && { body }) }}>
          <QueryClientProvider client={makeQueryClient()}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </ViewerProvider>
      </TranslatorProvider>
    </MantineProvider>,
  );
  return { user: userEvent.setup(), address: () => router.history.location.href };
}
