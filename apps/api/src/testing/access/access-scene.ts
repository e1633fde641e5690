import { ROLES, type Role, readReport, submitReport } from '@bridge/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import { loadReferenceFacts } from '../../seeds/reference-facts.js';
import type { Agent } from '../agent.js';
import { listedDelegation } from '../listed-delegation.js';
import { type TwoCompanies, twoCompanies } from '../two-companies.js';
import type { World } from '../world.js';
import type { Ownership, RecordKind } from './access-rules.js';
import { othersRecords } from './others-records.js';

export interface AccessScene {
  agents: Readonly<Record<Role, Agent>>;
  ids: Readonly<Record<RecordKind, Partial<Record<Ownership, string>>>>;
  both: TwoCompanies;
}

/** Somebody of every role, with records of each ownership from where they stand. Both roles of investors act for the first company. */
export async function accessScene(world: World): Promise<AccessScene> {
  await loadReferenceFacts(world.app);
  const both = await twoCompanies(world);
  const [organised, foreign] = [await listedDelegation(world, '甲'), await listedDelegation(world, '乙')];
  const agents = await everybody(world, both.a.organisationId, organised);
  const { a, b, runId, reportId, opportunityId, official } = both;
  const { version } = await official.call(readReport, { params: { id: reportId } });
  await official.call(submitReport, { params: { id: reportId }, body: { version, comment: null } });
  const [publicAgreement] = await world
    .get(UnitOfWork)
    .read(SYSTEM_VIEWER, (tx) => tx.rows<{ id: string }>('select id from agreement where public_key is not null limit 1'));
  return {
    both,
    agents,
    ids: {
      project: { own: a.projectId, "other's": b.projectId },
      match: { own: a.matchIds[0], "other's": b.matchIds[0] },
      run: { own: runId, "other's": await runOf(world, b.projectId) },
      agreement: { own: a.agreementId, "other's": b.agreementId, public: publicAgreement?.id },
      parcel: { public: opportunityId },
      delegation: { "delegation's": organised, "other's": foreign },
      import: { "other's": both.importId },
      report: { "other's": reportId },
      history: { "other's": b.projectId },
      organisation: { own: a.organisationId, "other's": b.organisationId },
      ...(await othersRecords(world, agents)),
    },
  };
}

async function everybody(world: World, organisationId: string, delegationId: string): Promise<Record<Role, Agent>> {
  const agents: [Role, Agent][] = [];
  for (const role of ROLES) {
    const isInvestor = role === 'investor' || role === 'investor-manager';
    const acting = isInvestor ? { organisationId } : role === 'delegation-organiser' ? { delegationId } : null;
    agents.push([role, acting ? await world.as(role, acting) : await world.anyone(role)]);
  }
  return Object.fromEntries(agents) as Record<Role, Agent>;
}

/** The run that the registration of a project started, over that project alone. */
async function runOf(world: World, projectId: string): Promise<string> {
  const [run] = await world
    .get(UnitOfWork)
    .read(SYSTEM_VIEWER, (tx) => tx.rows<{ id: string }>('select id from match_run where project_id = $1', [projectId]));
  return run?.id ?? '';
}
