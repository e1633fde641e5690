import { parseSearch, type RawSearch } from './search-codec.js';

declare const appPath: unique symbol;

/** An address inside the portal, without language and query; only the helpers below make one. */
export type AppPath = string & { readonly [appPath]: true };

const path = (...segments: string[]): AppPath => `/${segments.map(encodeURIComponent).join('/')}` as AppPath;

/** Every page of the portal. Links are made from these alone, so that a renamed address is changed in one place. */
export const paths = {
  home: () => path(),
  signIn: () => path('sign-in'),
  secondFactor: () => path('account', 'second-factor'),
  accountPrivacy: () => path('account', 'privacy'),
  accountErased: () => path('account-erased'),
  privacyNotice: () => path('privacy-notice'),
  privacyRecords: () => path('privacy'),
  newNotice: () => path('privacy', 'new'),
  register: () => path('register'),
  confirmRegistration: () => path('confirm-registration'),
  forgotPassword: () => path('forgot-password'),
  resetPassword: () => path('reset-password'),
  acceptInvitation: () => path('accept-invitation'),
  account: () => path('account'),
  users: () => path('users'),
  registrations: () => path('registrations'),
  myRegistration: () => path('my-registration'),
  delegations: () => path('delegations'),
  delegation: (id: string) => path('delegations', id),
  myDelegation: () => path('my-delegation'),
  projects: () => path('projects'),
  project: (id: string) => path('projects', id),
  imports: () => path('imports'),
  newImport: () => path('imports', 'new'),
  import: (id: string) => path('imports', id),
  opportunities: () => path('opportunities'),
  newOpportunity: () => path('opportunities', 'new'),
  opportunity: (id: string) => path('opportunities', id),
  editOpportunity: (id: string) => path('opportunities', id, 'edit'),
  matching: () => path('matching'),
  matchRun: (runId: string) => path('matching', runId),
  /** No page of its own: what all matches stand under. */
  matches: () => path('matches'),
  match: (id: string) => path('matches', id),
  reports: () => path('reports'),
  report: (id: string) => path('reports', id),
  agreements: () => path('agreements'),
  newAgreement: () => path('agreements', 'new'),
  agreement: (id: string) => path('agreements', id),
  editAgreement: (id: string) => path('agreements', id, 'edit'),
  viewAs: () => path('view-as'),
  organisations: () => path('organisations'),
  newOrganisation: () => path('organisations', 'new'),
  organisationDuplicates: () => path('organisations', 'duplicates'),
  organisation: (id: string) => path('organisations', id),
  editOrganisation: (id: string) => path('organisations', id, 'edit'),
  editOwnership: (id: string) => path('organisations', id, 'ownership'),
  mergeOrganisations: (id: string, otherId: string) => path('organisations', id, 'merge', otherId),
  myCompany: () => path('my-company'),
  rules: () => path('rules'),
  audit: () => path('audit'),
  myProjects: () => path('my-projects'),
  newProject: () => path('my-projects', 'new'),
  myProject: (id: string) => path('my-projects', id),
  editMyProject: (id: string) => path('my-projects', id, 'edit'),
} as const;

/** A path with query from outside (server, address bar): taken only if it stays inside the portal, else the start page. */
export function insidePortal(href: string | undefined): string {
  // `//host`, `/\host` and control characters inside are read by browsers as other hosts.
  return href && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(href) ? href : '/';
}

/** A link that the server gives, as `AppLink` takes it. */
export function linkTo(href: string): { to: AppPath; search: RawSearch } {
  const [pathname = '/', query = ''] = insidePortal(href).split('?');
  return { to: pathname as AppPath, search: parseSearch(query) };
}
