import {
  listAgreements,
  listDelegations,
  listImports,
  listMatches,
  listMatchRuns,
  listOpportunities,
  listOrganisations,
  listProjectMatches,
  listProjects,
  listReports,
  type Role,
} from '@bridge/common';
import { ApiClient } from './api-client.js';

const ACCOUNT = ['/account/second-factor', '/account/privacy', '/privacy-notice'];

/** What a role reaches beyond the pages of the role that it grew out of. */
const FURTHER_PAGES: Partial<Record<Role, readonly string[]>> = {
  'investor-manager': ['/', '/registrations'],
  'delegation-organiser': ['/', '/my-delegation'],
  'zone-manager': ['/users', '/organisations/duplicates'],
  'ministry-approver': ['/', '/reports?state=signed'],
  auditor: ['/', '/audit', '/privacy', '/account'],
  administrator: ['/', '/users', '/privacy', '/privacy/new', '/view-as'],
};

/** Every page of the portal that a role reaches, each with a record of the demo world. */
export async function pagesOf(role: Role): Promise<string[]> {
  const further = FURTHER_PAGES[role];
  if (further) return [...further];
  const client = await ApiClient.as(role);
  if (role === 'investor') return [...(await investorPages(client)), ...ACCOUNT];
  const shared = [...(await readerPages(client)), ...ACCOUNT];
  return role === 'zone-official' ? [...shared, ...(await officialPages(client))] : shared;
}

const first = <T extends { id: string }>(rows: readonly T[], what: string): T => {
  const [row] = rows;
  if (!row) throw new Error(`the demo world has no ${what}`);
  return row;
};

async function investorPages(client: ApiClient): Promise<string[]> {
  const { id } = first((await client.call(listProjects, {})).rows, 'project of the investor');
  const matches = (await client.call(listProjectMatches, { params: { id } })).rows;
  const match = first(matches, 'match of the investor');
  return [
    '/',
    '/my-projects',
    '/my-projects/new',
    `/my-projects/${id}`,
    `/matches/${match.id}`,
    '/opportunities',
    '/agreements',
    '/my-company',
    '/rules',
    '/account',
  ];
}

async function readerPages(client: ApiClient): Promise<string[]> {
  const delegation = first((await client.call(listDelegations, {})).rows, 'delegation');
  const project = first((await client.call(listProjects, {})).rows, 'project');
  const parcel = first((await client.call(listOpportunities, {})).rows, 'parcel');
  const report = first((await client.call(listReports, {})).rows, 'report');
  const run = first(
    (await client.call(listMatchRuns, {})).rows.filter(({ state }) => state === 'done'),
    'run',
  );
  const match = first((await client.call(listMatches, { params: { id: run.id } })).rows, 'match');
  const agreement = first((await client.call(listAgreements, {})).rows, 'agreement');
  const organisation = first((await client.call(listOrganisations, {})).rows, 'organisation');
  return [
    '/',
    '/delegations',
    `/delegations/${delegation.id}`,
    '/projects',
    `/projects/${project.id}`,
    '/opportunities',
    '/opportunities?view=map',
    `/opportunities/${parcel.id}`,
    '/matching',
    `/matching/${run.id}`,
    `/matches/${match.id}`,
    '/reports',
    `/reports/${report.id}`,
    '/agreements',
    '/agreements?view=list',
    `/agreements/${agreement.id}`,
    '/organisations',
    `/organisations/${organisation.id}`,
    '/rules',
    '/account',
  ];
}

async function officialPages(client: ApiClient): Promise<string[]> {
  const batch = first((await client.call(listImports, {})).rows, 'import');
  const parcel = first((await client.call(listOpportunities, {})).rows, 'parcel');
  const organisation = first((await client.call(listOrganisations, {})).rows, 'organisation');
  return [
    '/imports',
    '/imports/new',
    `/imports/${batch.id}`,
    '/opportunities/new',
    `/opportunities/${parcel.id}/edit`,
    '/agreements/new',
    '/organisations/new',
    `/organisations/${organisation.id}/edit`,
    `/organisations/${organisation.id}/ownership`,
    '/registrations',
  ];
}
