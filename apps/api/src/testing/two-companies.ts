import {
  createReport,
  listMatches,
  listProjectMatches,
  openAgreement,
  recordMilestone,
  registerProject,
  saveProjectDraft,
  showInterest,
} from '@bridge/common';
import { anAgreement, aParcel, aProject, confirmedFigures } from '@bridge/test-factories';
import { CreateOpportunities, LoadZoneFacts } from '../modules/opportunities/index.js';
import { LoadRules } from '../modules/rules/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../platform/viewer.js';
import type { Agent } from './agent.js';
import { committed, uploaded } from './imports.js';
import { endedRun } from './reports.js';
import type { World } from './world.js';

/** One company with a record of every kind, each full of a word that stands nowhere else. */
export interface Company {
  readonly marker: string;
  readonly investor: Agent;
  readonly organisationId: string;
  readonly projectId: string;
  readonly agreementId: string;
  readonly interestId: string;
  matchIds: string[];
}

/** Two companies that know nothing of each other, and what officials have made of both. */
export interface TwoCompanies {
  readonly a: Company;
  readonly b: Company;
  readonly official: Agent;
  readonly opportunityId: string;
  readonly runId: string;
  readonly reportId: string;
  readonly importId: string;
  readonly delegationId: string;
}

async function listParcels(world: World): Promise<string> {
  const [first] = await world.get(UnitOfWork).run(SYSTEM_VIEWER, async (tx) => {
    await world.get(LoadZoneFacts).execute(tx);
    await world.get(LoadRules).execute(tx);
    const parcels = ['3-01', '3-02'].map((parcelNo) => ({
      block: '3' as const,
      parcelNo,
      remarks: null,
      figures: confirmedFigures(aParcel()),
      geometry: null,
      geometrySchematic: true,
      importedFrom: null,
    }));
    return world.get(CreateOpportunities).execute(tx, parcels);
  });
  return first?.id ?? '';
}

async function aCompany(world: World, official: Agent, marker: string, opportunityId: string): Promise<Company> {
  const investor = await world.investor({ ko: `${marker} 회사`, zh: `${marker} 公司`, en: `${marker} Company` });
  const organisationId = investor.organisationId ?? '';
  const {
    companyName: _,
    uscc: __,
    ...fields
  } = aProject({ productText: `${marker} product`, city: `${marker} city`, remarks: `${marker} remarks` });
  const project = await investor.call(registerProject, { body: { fields, written: { areaM2: `${marker} written` } } });
  await investor.call(saveProjectDraft, { body: { values: { remarks: `${marker} draft` } } });
  const interest = await investor.call(showInterest, { body: { projectId: project.id, opportunityId, note: `${marker} note` } });
  const agreement = await official.call(openAgreement, {
    body: anAgreement({
      title: { ko: `${marker} 협약`, zh: `${marker} 协议`, en: `${marker} agreement` },
      sector: 'components-materials',
      parties: [{ name: `${marker} party`, organisationId, side: 'china', state: 'agreed' }],
      signedOn: '2026-11',
      subject: `${marker} subject`,
      amounts: [{ kind: 'announced', amount: 82_000_000, currency: 'USD', on: null, source: `${marker} source` }],
    }),
  });
  await official.call(recordMilestone, {
    params: { id: agreement.id, code: 'mou' },
    body: { version: agreement.version, plannedOn: '2026-11', actualOn: '2026-11-02', evidence: `${marker} evidence` },
  });
  return { marker, investor, organisationId, projectId: project.id, agreementId: agreement.id, interestId: interest.id, matchIds: [] };
}

async function anImport(official: Agent): Promise<{ importId: string; delegationId: string }> {
  const list = '公司名称,拟投资产品,投资额（万元人民币）\nIMPORTED甲公司,锂电池隔膜,56000\n,,\nIMPORTED乙公司,氢能,12000\n';
  const { id } = await uploaded(official, 'delegation.csv', Buffer.from(list));
  const batch = await committed(official, id);
  return { importId: id, delegationId: batch.delegation?.id ?? '' };
}

/** Fills an empty world with {@link TwoCompanies}, over the API as people do. */
export async function twoCompanies(world: World): Promise<TwoCompanies> {
  const official = await world.official();
  const opportunityId = await listParcels(world);
  const a = await aCompany(world, official, 'MARKALPHA7', opportunityId);
  const b = await aCompany(world, official, 'MARKBETA9', opportunityId);
  const imported = await anImport(official);
  const { id: runId } = await endedRun(official);
  for (const company of [a, b]) {
    const { rows } = await company.investor.call(listProjectMatches, { params: { id: company.projectId } });
    company.matchIds = rows.map(({ id }) => id);
  }
  const { total } = await official.call(listMatches, { params: { id: runId } });
  if (total === 0) throw new Error('the run matched nothing');
  const reportId = (await official.call(createReport, { params: { id: runId } })).id;
  return { a, b, official, opportunityId, runId, reportId, ...imported };
}
