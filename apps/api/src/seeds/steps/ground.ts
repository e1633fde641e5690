import { historicProjects } from '@bridge/reference-data';
import { AddUser, DEMO_PASSWORD } from '../../modules/identity/index.js';
import { CreateProjects } from '../../modules/projects/index.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import { OFFICIAL, REVIEWER, SECOND_OFFICIAL, type WorldContext } from '../world-context.js';

/** The public history, and the officials. */
export async function ground(world: WorldContext): Promise<void> {
  await world.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
    await world.get(CreateProjects).execute(
      tx,
      historicProjects().map(({ fields, written, outcome, asOf, source, note }) => ({
        origin: 'history' as const,
        fields,
        written,
        delegationId: null,
        importedFrom: null,
        outcome: { outcome: outcome ?? 'unknown', asOf, source, note },
      })),
    );
    const addUser = world.get(AddUser);
    const account = { password: DEMO_PASSWORD, demo: true };
    await addUser.execute(tx, { ...account, email: OFFICIAL, displayName: 'SDIA', role: 'zone-official', body: 'sdia' });
    await addUser.execute(tx, { ...account, email: SECOND_OFFICIAL, displayName: 'KRC', role: 'zone-official', body: 'krc' });
    await addUser.execute(tx, { ...account, email: REVIEWER, displayName: 'MOTIR', role: 'ministry-reviewer', body: 'ministry' });
  });
}
