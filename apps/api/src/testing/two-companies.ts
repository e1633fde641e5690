import {
  createReport,
  listMatches,
  openAgreementFromMatch,
  readMatchRun,
  registerProject,
  saveProjectDraft,
  showInterest,
  startMatchRun,
  submitReport,
} from '@bridge/common';
import { aParcel, aProject, confirmedFigures } from '@bridge/test-factories';
import { CreateOpportunities } from '../modules/opportunities/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../platform/viewer.js';
import type { Agent } from './agent.js';
import { until } from './until.js';
import type { World } from './world.js';

export interface Company {
  investor: Agent;
  organisationId: string;
  /** Stands in every text of the company's records, so that a leak can be seen in any answer. */
  marker: string;
  projectId: string;
  interestId: string;
  matchId: string;
  agreementId: string;
}

export interface TwoCompanies {
  official: Agent;
  parcelId: string;
  runId: string;
  reportId: string;
  first: Company;
  second: Company;
}

/** Two companies that must not learn of each other, each with a project, an interest, a match, an agreement and a draft; both in one run and report. */
export async function twoCompanies(world: World): Promise<TwoCompanies> {
  const official = await world.official();
  const parcelId = await aFreeParcel(world);
  const [one, other] = [await aRegistered(world, parcelId, 'ALPHA-SECRET'), await aRegistered(world, parcelId, 'OMEGA-SECRET')];
  const { id: runId } = await official.call(startMatchRun, { body: { delegationId: null, asOf: null } });
  await until(
    () => official.call(readMatchRun, { params: { id: runId } }),
    ({ state }) => state === 'done',
  );
  const { rows } = await official.call(listMatches, { params: { id: runId }, query: { top: 20, pageSize: 200 } });
  const withAgreement = async (registered: Omit<Company, 'matchId' | 'agreementId'>): Promise<Company> => {
    const matchId = rows.find(({ project }) => project.id === registered.projectId)?.id ?? '';
    const { id: agreementId } = await official.call(openAgreementFromMatch, { params: { id: matchId } });
    return { ...registered, matchId, agreementId };
  };
  const draft = await official.call(createReport, { params: { id: runId } });
  await official.call(submitReport, { params: { id: draft.id }, body: { version: draft.version, comment: null } });
  return { official, parcelId, runId, reportId: draft.id, first: await withAgreement(one), second: await withAgreement(other) };
}

async function aFreeParcel(world: World): Promise<string> {
  const parcel = {
    block: '3' as const,
    parcelNo: '3-77',
    remarks: null,
    figures: confirmedFigures(aParcel()),
    geometry: null,
    geometrySchematic: false,
    importedFrom: null,
  };
  const [created] = await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(CreateOpportunities).execute(tx, [parcel]));
  return created?.id ?? '';
}

async function aRegistered(world: World, parcelId: string, marker: string): Promise<Omit<Company, 'matchId' | 'agreementId'>> {
  const investor = await world.investor({ zh: `${marker} 公司`, en: `${marker} Ltd.` });
  const { companyName: _, uscc: __, ...fields } = aProject();
  const body = { fields: { ...fields, productText: marker, remarks: marker }, written: { productText: marker } };
  const { id: projectId } = await investor.call(registerProject, { body });
  const { id: interestId } = await investor.call(showInterest, { body: { projectId, opportunityId: parcelId, note: marker } });
  await investor.call(saveProjectDraft, { body: { values: { productText: marker } } });
  return { investor, organisationId: investor.organisationId ?? '', marker, projectId, interestId };
}
