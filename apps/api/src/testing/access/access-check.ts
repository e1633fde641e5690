import { type Endpoint, MERGE_FIELDS, ROLES, type Role } from '@bridge/common';
import { anAgreement, aParcel, aProject, confirmedFigures } from '@bridge/test-factories';
import type { Agent } from '../agent.js';
import type { TwoCompanies } from '../two-companies.js';
import { TEST_PASSWORD } from '../world.js';
import { expected, type Outcome, type Ownership, ownershipsFor, RECORD_OF, ROUTES } from './access-rules.js';
import type { AccessScene } from './access-scene.js';

export interface AccessCell {
  route: string;
  role: Role;
  ownership: Ownership | null;
  expected: Outcome;
  outcome: Outcome | string;
}

const { companyName: _, uscc: __, ...FIELDS } = aProject();
const ORGANISATION = {
  ...{ aliases: [], kind: null, legalForm: null, country: null },
  ...{ uscc: null, businessNumber: null, hub: null, city: null },
};
const KEEP = Object.fromEntries(MERGE_FIELDS.map((field) => [field, 'survivor']));
/** Nobody has seen this version: a write that is let through ends as a conflict and changes nothing for the next caller. */
const STALE = 9_999;

/** Bodies that pass the contract, so that the answer tells of the record and not of the form. */
const BODIES: Readonly<Record<string, object>> = {
  editProject: { fields: FIELDS, written: {}, version: STALE },
  changeParcel: { block: '3', parcelNo: '3-77', remarks: null, figures: confirmedFigures(aParcel()), version: STALE },
  editAgreement: { ...anAgreement(), version: STALE },
  recordMilestone: { version: STALE, plannedOn: null, actualOn: null, evidence: null },
  confirmAgreement: { version: STALE },
  endAgreement: { version: STALE, terminal: 'on-hold', reason: 'x' },
  submitReport: { version: STALE, comment: null },
  signReport: { version: STALE, comment: null },
  approveReport: { version: STALE, comment: null },
  returnReport: { version: STALE, comment: 'x' },
  commentReport: { comment: 'x' },
  restoreProject: { version: STALE, seq: 1 },
  restoreParcel: { version: STALE, seq: 1 },
  restoreAgreement: { version: STALE, seq: 1 },
  restoreOrganisation: { version: STALE, seq: 1 },
  saveOwnership: { version: STALE, statement: { asOf: null, source: null, statedStatePercent: null, owners: [], lenders: [] } },
  decideRegistration: { version: STALE, decision: 'approved', reason: null, expectedOn: null },
  changeUserRole: { role: 'zone-official', body: 'krc' },
  renamePasskey: { name: 'x' },
  resetSecondFactor: { reason: 'Lost the phone' },
  removePasskey: { password: TEST_PASSWORD, code: null },
  correctImport: { encoding: null, headerRow: null, columns: [], delegation: null },
};

interface Refusal {
  code: string;
  params: { subject?: string };
}

/** The body for a route, with the record in it where the route names it there. */
function bodyFor(name: string, id: string, { a, opportunityId }: TwoCompanies): object {
  if (name === 'showInterest') return { projectId: id, opportunityId, note: null };
  // A manager may not rename the own company, so the names stay as they are.
  const names = { ko: `${a.marker} 회사`, zh: `${a.marker} 公司`, en: `${a.marker} Company` };
  if (name === 'editOrganisation') return { version: STALE, fields: { ...ORGANISATION, name: names } };
  if (name === 'mergeOrganisations') return { version: STALE, mergedId: a.organisationId, mergedVersion: STALE, keep: KEEP };
  return BODIES[name] ?? {};
}

/** What a call came to. A form that is refused, a conflict or a limit is "served": the caller was let in. */
async function outcomeOf(agent: Agent, name: string, endpoint: Endpoint, id: string, both: TwoCompanies): Promise<Outcome | string> {
  const path = endpoint.path.replace(':subjectType', 'project').replace(':code', 'consulted').replaceAll(/:\w+/g, id);
  const query = name === 'downloadReport' ? '?format=xlsx&lang=ko' : '';
  const hasBody = endpoint.method !== 'GET' && endpoint.method !== 'DELETE';
  const { statusCode, body } = await agent.raw(endpoint.method, `/api${path}${query}`, hasBody ? bodyFor(name, id, both) : undefined);
  const { code, params } = body.startsWith('{"code"') ? (JSON.parse(body) as Refusal) : { code: '', params: {} };
  // What is open to everybody asks for credentials of its own, and some of it is not set up everywhere.
  if (endpoint.access === 'public' && statusCode < 500) return 'served';
  if (statusCode === 403 && code === 'forbidden') return 'forbidden';
  // The version to restore is no version of the record: the record itself was found.
  if (statusCode === 404 && params.subject === 'version') return 'served';
  if (statusCode === 404 && code === 'not-found') return 'not-found';
  if (statusCode >= 500 || statusCode === 401 || statusCode === 403 || statusCode === 404) return `${statusCode} ${code}`;
  return 'served';
}

/** Calls every route in every role with a record of each ownership, and says what was expected and what came of it. */
export async function checkAccess({ agents, ids, both }: AccessScene): Promise<AccessCell[]> {
  const cells: AccessCell[] = [];
  // Signing out ends the session that the other calls need.
  const routes = ROUTES.toSorted(([a], [b]) => Number(a === 'signOut') - Number(b === 'signOut'));
  for (const [name, endpoint] of routes) {
    const kind = RECORD_OF[name] ?? null;
    for (const role of ROLES) {
      for (const ownership of kind === null ? [null] : ownershipsFor(role, kind)) {
        const id = kind === null || ownership === null ? '' : (ids[kind][ownership] ?? '');
        const outcome = await outcomeOf(agents[role], name, endpoint, id, both);
        const route = `${endpoint.method} /api${endpoint.path}`;
        cells.push({ route, role, ownership, expected: expected(endpoint, role, kind, ownership), outcome });
      }
    }
  }
  return cells;
}

export const isWrong = (cell: AccessCell): boolean => cell.outcome !== cell.expected;
