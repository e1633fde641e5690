import { type Issuer, ZONE_BODIES } from '../values/bodies.js';
import type { Role } from './roles.js';

export interface Grant {
  role: Role;
  /** The bodies that it may be given for; `null` stands for a role that acts for none. */
  bodies: readonly (Issuer | null)[];
}

const ZONE_ROLES = ['zone-official', 'zone-manager'] as const;
const BY_ADMINISTRATOR: readonly Grant[] = [
  ...ZONE_ROLES.map((role) => ({ role, bodies: ZONE_BODIES })),
  { role: 'ministry-reviewer', bodies: ['ministry'] },
  { role: 'ministry-approver', bodies: ['ministry'] },
  { role: 'auditor', bodies: [null] },
  { role: 'administrator', bodies: [null] },
];

/**
 * The roles that somebody may give to others; nobody gives a role that acts for a company: those come by registration. Organisers are
 * invited by zone managers, who see the delegations, and not by administrators, who see none.
 */
export function grantsOf({ role, body }: { role: Role; body: Issuer | null }): readonly Grant[] {
  if (role === 'administrator') return BY_ADMINISTRATOR;
  if (role !== 'zone-manager') return [];
  return [...ZONE_ROLES.map((given) => ({ role: given, bodies: [body] })), { role: 'delegation-organiser', bodies: [null] }];
}

export function mayGive(giver: { role: Role; body: Issuer | null }, role: Role, body: Issuer | null): boolean {
  return grantsOf(giver).some((grant) => grant.role === role && grant.bodies.includes(body));
}
