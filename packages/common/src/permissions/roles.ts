import * as z from 'zod/mini';

export const ROLES = ['investor', 'zone-official', 'ministry-reviewer'] as const;
export const RoleSchema = z.enum(ROLES);
export type Role = z.infer<typeof RoleSchema>;

/** Every right of the product. A route names one of them (or `public`, or `signed-in`); a right that no role holds is held by nobody. */
export const PERMISSIONS = [
  'project.read',
  'project.register',
  'project.edit',
  'delegation.read',
  'opportunity.read',
  'opportunity.edit',
  'interest.show',
  'interest.read',
  'import.run',
  'match.read',
  'match.run',
  'report.read',
  'report.submit',
  'report.review',
  'report.export',
  'agreement.read',
  'agreement.edit',
  'rule.read',
  'audit.read',
] as const;
export const PermissionSchema = z.enum(PERMISSIONS);
export type Permission = z.infer<typeof PermissionSchema>;

/** Default deny: what is not listed here is refused. Which records a role sees is decided by the queries, from the viewer. */
export const ROLE_PERMISSIONS: Record<Role, readonly Permission[]> = {
  investor: [
    'project.read',
    'project.register',
    'project.edit',
    'opportunity.read',
    'interest.show',
    'interest.read',
    'match.read',
    'agreement.read',
    'rule.read',
  ],
  'zone-official': [
    'project.read',
    'delegation.read',
    'opportunity.read',
    'opportunity.edit',
    'interest.read',
    'import.run',
    'match.read',
    'match.run',
    'report.read',
    'report.submit',
    'report.export',
    'agreement.read',
    'agreement.edit',
    'rule.read',
    'audit.read',
  ],
  'ministry-reviewer': [
    'project.read',
    'delegation.read',
    'opportunity.read',
    'interest.read',
    'match.read',
    'report.read',
    'report.review',
    'report.export',
    'agreement.read',
    'rule.read',
    'audit.read',
  ],
};

export function mayDo(role: Role, permission: Permission): boolean {
  return ROLE_PERMISSIONS[role].includes(permission);
}
