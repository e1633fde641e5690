import { SINGLE_SIGN_ON_PATH } from '@bridge/common';
import { type AnyRoute, createRoute, redirect } from '@tanstack/react-router';
import { SignInPage, SingleSignOnPage } from '../../features/session/index.js';
import { inLanguage, insidePortal, paths } from '../../shared/navigation/index.js';
import { sessionQuery } from '../../shared/session/index.js';
import { PublicLayout } from '../layout/public-layout.js';
import { languageOfParams, type RouterContext } from '../router-context.js';

/** The sign-in page, and where single sign-on comes back to; whoever is signed in already is led on to where they wanted to go. */
export function sessionRoutes(parent: AnyRoute): AnyRoute {
  const layout = createRoute({ getParentRoute: () => parent, id: 'public', component: PublicLayout });
  const beforeLoad = async ({ context, params, search }: { context: unknown; params: unknown; search: unknown }) => {
    const { queryClient } = context as RouterContext;
    const { viewer } = await queryClient.ensureQueryData(sessionQuery);
    const { return: back } = search as { return?: string };
    if (viewer) throw redirect({ href: inLanguage(languageOfParams(params), insidePortal(back)), replace: true });
  };
  const pages = { [paths.signIn()]: SignInPage, [SINGLE_SIGN_ON_PATH]: SingleSignOnPage };
  return layout.addChildren(
    Object.entries(pages).map(([path, component]) => createRoute({ getParentRoute: () => layout, path, component, beforeLoad })),
  );
}
