import { type AnyRoute, createRoute, redirect } from '@tanstack/react-router';
import { SignInPage } from '../../features/session/index.js';
import { inLanguage, insidePortal } from '../../shared/navigation/index.js';
import { sessionQuery } from '../../shared/session/index.js';
import { PublicLayout } from '../layout/public-layout.js';
import { languageOfParams, type RouterContext } from '../router-context.js';

/** The sign-in page; whoever is signed in already is led on to where they wanted to go. */
export function sessionRoutes(parent: AnyRoute): AnyRoute {
  const layout = createRoute({ getParentRoute: () => parent, id: 'public', component: PublicLayout });
  const signIn = createRoute({
    getParentRoute: () => layout,
    path: '/sign-in',
    component: SignInPage,
    beforeLoad: async ({ context, params, search }) => {
      const { queryClient } = context as RouterContext;
      const { viewer } = await queryClient.ensureQueryData(sessionQuery);
      const { return: back } = search as { return?: string };
      if (viewer) throw redirect({ href: inLanguage(languageOfParams(params), insidePortal(back)), replace: true });
    },
  });
  return layout.addChildren([signIn]);
}
