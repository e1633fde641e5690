import { AddUser, DEMO_PASSWORD, type NewUser } from '../../modules/identity/index.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import { INVESTOR, type WorldContext } from '../world-context.js';

/** Somebody of each further role, so that everything can be tried: managers, the organiser of the delegation, approver, auditor, administrator. */
export async function people(world: WorldContext): Promise<void> {
  const { organisationId } = await world.person(INVESTOR);
  await world.unitOfWork.run(SYSTEM_VIEWER, async (tx) => {
    const [delegation] = await tx.rows<{ id: string }>(`select id from delegation where hub = 'shandong'`);
    const accounts: Pick<NewUser, 'email' | 'displayName' | 'role' | 'body' | 'organisationId' | 'delegationId'>[] = [
      { email: 'investor-manager@bridge.example', displayName: '投资企业管理员', role: 'investor-manager', organisationId },
      { email: 'organiser@bridge.example', displayName: '代表团', role: 'delegation-organiser', delegationId: delegation?.id ?? null },
      { email: 'manager@bridge.example', displayName: 'SDIA', role: 'zone-manager', body: 'sdia' },
      { email: 'approver@bridge.example', displayName: 'MOTIR Approver', role: 'ministry-approver', body: 'ministry' },
      { email: 'auditor@bridge.example', displayName: 'Auditor', role: 'auditor' },
      { email: 'administrator@bridge.example', displayName: 'Administrator', role: 'administrator' },
    ];
    for (const account of accounts) await world.get(AddUser).execute(tx, { ...account, password: DEMO_PASSWORD, demo: true });
  });
}
