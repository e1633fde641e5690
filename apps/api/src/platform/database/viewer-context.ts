import { SIGHT } from '@bridge/common';
import type { Viewer } from '../viewer.js';
import type { Kept } from './message.js';

/** The role of the database under which a viewer's transaction runs (see the migration `row-level-security`). */
export const databaseRole = ({ role }: Viewer): string => (SIGHT[role] === 'all' ? 'bridge_all' : 'bridge_app');

const TEXT = `select set_config('transaction_read_only', $1, true), set_config('role', $2, true), set_config('bridge.sight', $3, true),
  set_config('bridge.role', $4, true), set_config('bridge.organisation', $5, true), set_config('bridge.user', $6, true)`;

/**
 * Tells the database's policies, until the end of the transaction, who asks (see the migration `row-level-security`).
 * @param isAbovePolicies the connection's user would be above the policies and takes the application's role instead
 */
export function contextOf(viewer: Viewer, isAbovePolicies: boolean, intent: 'read' | 'write'): Kept {
  const { role, organisationId, userId } = viewer;
  const databaseUser = isAbovePolicies ? databaseRole(viewer) : 'none';
  const values = [intent === 'read' ? 'on' : 'off', databaseUser, SIGHT[role], role, organisationId ?? '', userId ?? ''];
  return { name: 'bridge-context', text: TEXT, values };
}
