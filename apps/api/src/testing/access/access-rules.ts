import { ALL_ENDPOINTS, actsForCompany, type Endpoint, mayDo, organises, type Role, restoreOrganisation, SIGHT } from '@bridge/common';

/** Whose a record is, from where a role stands. `public` is what everybody may know who holds the right to read. */
export const OWNERSHIPS = ['own', "delegation's", "other's", 'public'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

export type RecordKind =
  | 'project'
  | 'match'
  | 'run'
  | 'agreement'
  | 'parcel'
  | 'delegation'
  | 'import'
  | 'report'
  | 'history'
  | 'organisation'
  | 'duplicate'
  | 'merge'
  | 'registration'
  | 'official'
  | 'invitation'
  | 'session'
  | 'passkey';

/** Of which record each route speaks that names one; a route with a path parameter that is not listed here fails the test. */
export const RECORD_OF: Readonly<Record<string, RecordKind>> = {
  readProject: 'project',
  editProject: 'project',
  restoreProject: 'project',
  readProjectHistory: 'project',
  listProjectMatches: 'project',
  showInterest: 'project',
  readMatch: 'match',
  openAgreementFromMatch: 'match',
  readMatchRun: 'run',
  cancelMatchRun: 'run',
  listMatches: 'run',
  createReport: 'run',
  readAgreement: 'agreement',
  editAgreement: 'agreement',
  restoreAgreement: 'agreement',
  recordMilestone: 'agreement',
  confirmAgreement: 'agreement',
  endAgreement: 'agreement',
  readOpportunity: 'parcel',
  changeParcel: 'parcel',
  restoreParcel: 'parcel',
  readDelegation: 'delegation',
  listDelegationMembers: 'delegation',
  readImport: 'import',
  listImportRows: 'import',
  correctImport: 'import',
  commitImport: 'import',
  undoImport: 'import',
  discardImport: 'import',
  downloadRejected: 'import',
  readReport: 'report',
  submitReport: 'report',
  signReport: 'report',
  approveReport: 'report',
  returnReport: 'report',
  commentReport: 'report',
  downloadReport: 'report',
  readHistory: 'history',
  readOrganisation: 'organisation',
  editOrganisation: 'organisation',
  restoreOrganisation: 'organisation',
  readOwnership: 'organisation',
  saveOwnership: 'organisation',
  mergeOrganisations: 'organisation',
  dismissDuplicate: 'duplicate',
  undoMerge: 'merge',
  decideRegistration: 'registration',
  changeUserRole: 'official',
  revokeUser: 'official',
  reactivateUser: 'official',
  eraseUser: 'official',
  resetSecondFactor: 'official',
  resendInvitation: 'invitation',
  withdrawInvitation: 'invitation',
  endSession: 'session',
  removePasskey: 'passkey',
  renamePasskey: 'passkey',
};

/** Whose records of a kind there are. */
const OWNERSHIPS_OF: Readonly<Record<RecordKind, readonly Ownership[]>> = {
  project: ['own', "other's"],
  match: ['own', "other's"],
  run: ['own', "other's"],
  agreement: ['own', "other's", 'public'],
  parcel: ['public'],
  delegation: ["delegation's", "other's"],
  import: ["other's"],
  report: ["other's"],
  history: ["other's"],
  organisation: ['own', "other's"],
  duplicate: ["other's"],
  merge: ["other's"],
  registration: ["other's"],
  official: ["other's"],
  invitation: ["other's"],
  session: ["other's"],
  passkey: ["other's"],
};

/** The ownerships in which a role can meet a kind of record: who acts for no company has none of its own. */
export function ownershipsFor(role: Role, kind: RecordKind): Ownership[] {
  return OWNERSHIPS_OF[kind].filter(
    (ownership) => (ownership !== 'own' || actsForCompany(role)) && (ownership !== "delegation's" || organises(role)),
  );
}

export type Outcome = 'served' | 'forbidden' | 'not-found';

/** What must come of it, said apart from the code that decides it: the right first, then the sight. */
export function expected(endpoint: Endpoint, role: Role, kind: RecordKind | null, ownership: Ownership | null): Outcome {
  const { access } = endpoint;
  if (access !== 'public' && access !== 'signed-in' && !mayDo(role, access)) return 'forbidden';
  // The history of an organisation names others: it is read, and brought back, by whoever sees them all.
  if (endpoint === restoreOrganisation && SIGHT[role] !== 'all') return 'forbidden';
  if (kind === null || ownership === null) return 'served';
  if (kind === 'history') return 'served';
  // The agreements of public record are facts with a source: whoever holds the right to change agreements may not change these; and they have
  // no earlier version to restore.
  if (kind === 'agreement' && ownership === 'public' && endpoint.method !== 'GET' && !endpoint.path.endsWith('/restore'))
    return 'forbidden';
  // Somebody else's session or passkey is nobody's business; officials of another body are the administrator's alone.
  if (kind === 'session' || kind === 'passkey') return 'not-found';
  if (kind === 'official' || kind === 'invitation') return role === 'administrator' ? 'served' : 'not-found';
  if (ownership === "other's") return SIGHT[role] === 'all' ? 'served' : 'not-found';
  return 'served';
}

/** Routes with the right that each wants, in the order of the page. */
export const ROUTES: readonly (readonly [string, Endpoint])[] = Object.entries(ALL_ENDPOINTS).sort(([, left], [, right]) =>
  left.path + left.method < right.path + right.method ? -1 : 1,
);
