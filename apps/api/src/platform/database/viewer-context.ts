import { SIGHT } from '@bridge/common';
import type { Viewer } from '../viewer.js';

/** The role of the database under which a viewer's transaction runs (see the migration `row-level-security`). */
export const databaseRole = ({ role }: Viewer): string => (SIGHT[role] === 'all' ? 'bridge_all' : 'bridge_app');

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ROLE = /^[a-z-]+$/;

/** Text for SQL. Settings take no parameters in a statement that holds several, so only known forms pass. */
function literal(value: string | null, form: RegExp): string {
  if (value !== null && !form.test(value)) throw new Error('a viewer of an unknown form');
  return `'${value ?? ''}'`;
}

/**
 * Statements that tell the database's policies, until the end of the transaction, who asks (see the migration `row-level-security`).
 * @param isAbovePolicies the connection's user would be above the policies and takes the application's role instead
 */
export function contextOf(viewer: Viewer, isAbovePolicies: boolean): string {
  const { role, organisationId, userId } = viewer;
  const settings = [
    ['bridge.sight', literal(SIGHT[role], ROLE)],
    ['bridge.role', literal(role, ROLE)],
    ['bridge.organisation', literal(organisationId, UUID)],
    ['bridge.user', literal(userId, UUID)],
  ].map(([name, value]) => `set_config('${name}', ${value}, true)`);
  return `${isAbovePolicies ? `set local role ${databaseRole(viewer)}; ` : ''}select ${settings.join(', ')}`;
}
