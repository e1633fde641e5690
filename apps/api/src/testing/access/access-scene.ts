import { ROLES, type Role } from '@bridge/common';
import { aProject } from '@bridge/test-factories';
import { CreateProjects } from '../../modules/projects/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import { loadReferenceFacts } from '../../seeds/reference-facts.js';
import type { Agent } from '../agent.js';
import { committed, uploaded } from '../imports.js';
import { type TwoCompanies, twoCompanies } from '../two-companies.js';
import type { World } from '../world.js';
import type { Ownership, RecordKind } from './access-rules.js';

export interface AccessScene {
  agents: Readonly<Record<Role, Agent>>;
  ids: Readonly<Record<RecordKind, Partial<Record<Ownership, string>>>>;
  both: TwoCompanies;
}

/** Somebody of every role, with records of each ownership from where they stand. Both roles of investors act for the first company. */
export async function accessScene(world: World): Promise<AccessScene> {
  await loadReferenceFacts(world.app);
  const both = await twoCompanies(world);
  const [organised, foreign] = [await delegationOf(world, '甲'), await delegationOf(world, '乙')];
  const agents = await everybody(world, both.first.organisationId, organised);
  const { first, second, runId, reportId, parcelId, official } = both;
  const [publicAgreement] = await world
    .get(UnitOfWork)
    .read(SYSTEM_VIEWER, (tx) => tx.rows<{ id: string }>('select id from agreement where public_key is not null limit 1'));
  const list = Buffer.from('公司名称,拟投资产品,投资额（万元人民币）\n丙有限公司,锂电池隔膜,56000\n');
  const batch = await committed(official, (await uploaded(official, 'list.csv', list)).id);
  return {
    both,
    agents,
    ids: {
      project: { own: first.projectId, "other's": second.projectId },
      match: { own: first.matchId, "other's": second.matchId },
      run: { own: runId, "other's": await runOf(world, second.projectId) },
      agreement: { own: first.agreementId, "other's": second.agreementId, public: publicAgreement?.id },
      parcel: { public: parcelId },
      delegation: { "delegation's": organised, "other's": foreign },
      import: { "other's": batch.id },
      report: { "other's": reportId },
      history: { "other's": second.projectId },
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

async function delegationOf(world: World, name: string): Promise<string> {
  const delegationId = await world.delegation();
  const project = {
    origin: 'import' as const,
    fields: aProject({ companyName: { ko: null, zh: `${name}有限公司`, en: null } }),
    written: {},
    delegationId,
    importedFrom: null,
  };
  await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(CreateProjects).execute(tx, [project]));
  return delegationId;
}

/** The run that the registration of a project started, over that project alone. */
async function runOf(world: World, projectId: string): Promise<string> {
  const [run] = await world
    .get(UnitOfWork)
    .read(SYSTEM_VIEWER, (tx) => tx.rows<{ id: string }>('select id from match_run where project_id = $1', [projectId]));
  return run?.id ?? '';
}
