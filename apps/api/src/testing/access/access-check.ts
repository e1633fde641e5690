import { type Endpoint, ROLES, type Role } from '@bridge/common';
import { aParcel, aProject, confirmedFigures } from '@bridge/test-factories';
import type { Agent } from '../agent.js';
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
const AGREEMENT = {
  title: { ko: null, zh: null, en: 'x' },
  level: 'company',
  documentType: 'mou',
  binding: null,
  sector: null,
  parties: [{ name: 'x', organisationId: null, side: 'korea', state: 'proposed' }],
  signedOn: null,
  subject: null,
  amounts: [],
};
/** Nobody has seen this version: a write that is let through ends as a conflict and changes nothing for the next caller. */
const STALE = 9_999;

/** Bodies that pass the contract, so that the answer tells of the record and not of the form. */
const BODIES: Readonly<Record<string, object>> = {
  editProject: { fields: FIELDS, written: {}, version: STALE },
  changeParcel: { block: '3', parcelNo: '3-77', remarks: null, figures: confirmedFigures(aParcel()), version: STALE },
  editAgreement: { ...AGREEMENT, version: STALE },
  recordMilestone: { version: STALE, plannedOn: null, actualOn: null, evidence: null },
  confirmAgreement: { version: STALE },
  endAgreement: { version: STALE, terminal: 'on-hold', reason: 'x' },
  submitReport: { version: STALE, comment: null },
  signReport: { version: STALE, comment: null },
  returnReport: { version: STALE, comment: 'x' },
  commentReport: { comment: 'x' },
  correctImport: { encoding: null, headerRow: null, columns: [], delegation: null },
};

/** What a call came to. A form that is refused, a conflict or a limit is "served": the caller was let in. */
async function outcomeOf(agent: Agent, name: string, endpoint: Endpoint, id: string, parcelId: string): Promise<Outcome | string> {
  const path = endpoint.path.replace(':subjectType', 'project').replace(':code', 'consulted').replaceAll(/:\w+/g, id);
  const query = name === 'downloadReport' ? '?format=xlsx&lang=ko' : '';
  const ofBody = name === 'showInterest' ? { projectId: id, opportunityId: parcelId, note: null } : (BODIES[name] ?? {});
  const hasBody = endpoint.method !== 'GET' && endpoint.method !== 'DELETE';
  const { statusCode, body } = await agent.raw(endpoint.method, `/api${path}${query}`, hasBody ? ofBody : undefined);
  const { code } = body.startsWith('{"code"') ? (JSON.parse(body) as { code: string }) : { code: '' };
  if (statusCode === 403 && code === 'forbidden') return 'forbidden';
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
        const outcome = await outcomeOf(agents[role], name, endpoint, id, both.opportunityId);
        const route = `${endpoint.method} /api${endpoint.path}`;
        cells.push({ route, role, ownership, expected: expected(endpoint, role, kind, ownership), outcome });
      }
    }
  }
  return cells;
}

export const isWrong = (cell: AccessCell): boolean => cell.outcome !== cell.expected;
