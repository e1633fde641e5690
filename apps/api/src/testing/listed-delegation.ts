import { aProject } from '@bridge/test-factories';
import { CreateProjects } from '../modules/projects/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../platform/viewer.js';
import type { World } from './world.js';

/** A delegation whose list held one project, of the company `<name>有限公司`: it is shown, as one without projects is not. */
export async function listedDelegation(world: World, name: string): Promise<string> {
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
