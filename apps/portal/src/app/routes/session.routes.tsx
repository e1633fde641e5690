import { SINGLE_SIGN_ON_PATH } from '@bridge/common';
import { type AnyRoute, createRoute, redirect } from '@tanstack/react-router';
import { AcceptInvitationPage, ForgotPasswordPage, ResetPasswordPage } from '../../features/account/index.js';
import { AccountErasedPage, NoticePage } from '../../features/privacy/index.js';
import { ConfirmRegistrationPage, RegisterPage } from '../../features/registrations/index.js';
import { SignInPage, SingleSignOnPage } from '../../features/session/index.js';
import { LOCALE_OF, loadAllWords } from '../../shared/i18n/index.js';
import { inLanguage, insidePortal, paths } from '../../shared/navigation/index.js';
import { sessionQuery } from '../../shared/session/index.js';
import { PublicLayout } from '../layout/public-layout.js';
import { languageOfParams, type RouterContext } from '../router-context.js';

/** What is open to everybody: the ways to an account, the pages that the links of mails lead to, and the privacy notice. */
const OPEN_PAGES = [
  [paths.register(), RegisterPage],
  [paths.confirmRegistration(), ConfirmRegistrationPage],
  [paths.forgotPassword(), ForgotPasswordPage],
  [paths.resetPassword(), ResetPasswordPage],
  [paths.acceptInvitation(), AcceptInvitationPage],
  [paths.privacyNotice(), NoticePage],
  [paths.accountErased(), AccountErasedPage],
] as const;

/** The sign-in page, and where single sign-on comes back to. */
const SIGN_IN_PAGES = [
  [paths.signIn(), SignInPage],
  [SINGLE_SIGN_ON_PATH, SingleSignOnPage],
] as const;

/** The pages before sign-in; whoever is signed in already is led on from the sign-in page to where they wanted to go. */
export function sessionRoutes(parent: AnyRoute): AnyRoute {
  const layout = createRoute({ getParentRoute: () => parent, id: 'public', component: PublicLayout });
  const beforeLoad = async ({ context, params, search }: { context: unknown; params: unknown; search: unknown }) => {
    const { queryClient } = context as RouterContext;
    const { viewer } = await queryClient.ensureQueryData(sessionQuery);
    const { return: back } = search as { return?: string };
    if (viewer) throw redirect({ href: inLanguage(languageOfParams(params), insidePortal(back)), replace: true });
  };
  const signIn = SIGN_IN_PAGES.map(([path, component]) => createRoute({ getParentRoute: () => layout, path, component, beforeLoad }));
  const open = OPEN_PAGES.map(([path, component]) =>
    createRoute({
      getParentRoute: () => layout,
      path,
      component,
      loader: ({ params }) => loadAllWords(LOCALE_OF[languageOfParams(params)]).then(() => null),
    }),
  );
  return layout.addChildren([...signIn, ...open]);
}
