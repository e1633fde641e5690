import type { Permission } from '@bridge/common';
import { type AnyRoute, createRoute, type RouteComponent } from '@tanstack/react-router';
import { LOCALE_OF, loadAllWords } from '../../shared/i18n/index.js';
import { useMay } from '../../shared/session/index.js';
import { NoPermissionPage } from '../pages/message-pages.js';
import { languageOfParams } from '../router-context.js';

/** A page component as a feature's door gives it: `lazyRouteComponent`, whose code is fetched when the page is opened. */
export type LazyPage = RouteComponent;

export interface PageOptions {
  /** Without this right the reader sees the no-permission page; every signed-in reader where it is left out. */
  needs?: Permission;
  /** Set for the page that readers see first: it gets by with the words of the first fetch. */
  first?: true;
}

/** One page below the portal's frame. `path` as in `shared/navigation/paths`, parameters as `$id`. */
export function page(parent: AnyRoute, path: string, Page: LazyPage, { needs, first }: PageOptions = {}): AnyRoute {
  const Guarded = () => {
    const may = useMay();
    return needs && !may(needs) ? <NoPermissionPage /> : <Page />;
  };
  return createRoute({
    getParentRoute: () => parent,
    path,
    loader: ({ params }) => (first ? null : loadAllWords(LOCALE_OF[languageOfParams(params)]).then(() => null)),
    // The router preloads what stands on the component it is given.
    component: Object.assign(Guarded, { preload: Page.preload }),
  });
}

/** What each `<feature>.routes.ts` exports: the pages of one feature. */
export type FeatureRoutes = (parent: AnyRoute) => AnyRoute[];
