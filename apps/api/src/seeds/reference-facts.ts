import type { INestApplicationContext } from '@nestjs/common';
import { LoadPublicAgreements } from '../modules/mous/index.js';
import { LoadZoneFacts } from '../modules/opportunities/index.js';
import { LoadNotice } from '../modules/privacy/index.js';
import { LoadRules } from '../modules/rules/index.js';
import { SYSTEM_VIEWER } from '../platform/viewer.js';
import { WorldContext } from './world-context.js';

/** The facts that the product brings along (blocks, utilities, rules, public agreements, the privacy notice), brought up to date at every start. */
export async function loadReferenceFacts(app: INestApplicationContext): Promise<void> {
  const world = new WorldContext(app);
  await world.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
    await tx.rows(`select pg_advisory_xact_lock(hashtext('reference-facts'))`);
    await world.get(LoadZoneFacts).execute(tx);
    await world.get(LoadRules).execute(tx);
    await world.get(LoadNotice).execute(tx);
    await world.get(LoadPublicAgreements).execute(tx);
  });
}
