import * as z from 'zod/mini';

export const ROLES = [
  'investor',
  'investor-manager',
  'delegation-organiser',
  'zone-official',
  'zone-manager',
  'ministry-reviewer',
  'ministry-approver',
  'auditor',
  'administrator',
  'applicant',
] as const;
export const RoleSchema = z.enum(ROLES);
export type Role = z.infer<typeof RoleSchema>;

/** Every right of the product. A route names one of them (or `public`, or `signed-in`); a right that no role holds is held by nobody. */
export const PERMISSIONS = [
  'project.read',
  'project.register',
  'project.edit',
  'delegation.read',
  'delegation.members',
  'opportunity.read',
  'opportunity.create',
  'opportunity.edit',
  'interest.show',
  'interest.read',
  'import.run',
  'match.read',
  'match.run',
  'report.read',
  'report.submit',
  'report.review',
  'report.sign',
  'report.approve',
  'report.export',
  'agreement.read',
  'agreement.create',
  'agreement.edit',
  'agreement.end',
  'organisation.read',
  'organisation.create',
  'organisation.edit',
  'organisation.merge',
  'rule.read',
  'audit.read',
  'user.view-as',
  'audit.browse',
  'audit.export',
  'registration.own',
  'registration.decide',
  'user.invite',
  'user.manage',
  'user.erase',
  'privacy.read',
  'privacy.publish',
  'user.reset-second-factor',
] as const;
export const PermissionSchema = z.enum(PERMISSIONS);
export type Permission = z.infer<typeof PermissionSchema>;

const INVESTOR: readonly Permission[] = [
  'project.read',
  'project.register',
  'project.edit',
  'opportunity.read',
  'interest.show',
  'interest.read',
  'match.read',
  'agreement.read',
  'organisation.read',
  'rule.read',
];
const ZONE: readonly Permission[] = [
  'project.read',
  'delegation.read',
  'delegation.members',
  'opportunity.read',
  'opportunity.create',
  'opportunity.edit',
  'interest.read',
  'import.run',
  'match.read',
  'match.run',
  'report.read',
  'report.submit',
  'report.export',
  'agreement.read',
  'agreement.create',
  'agreement.edit',
  'organisation.read',
  'organisation.create',
  'organisation.edit',
  'rule.read',
  'audit.read',
];
const MINISTRY: readonly Permission[] = [
  'project.read',
  'delegation.read',
  'delegation.members',
  'opportunity.read',
  'interest.read',
  'match.read',
  'report.read',
  'report.review',
  'report.export',
  'agreement.read',
  'organisation.read',
  'rule.read',
  'audit.read',
];

/**
 * Default deny: what is not listed here is refused. Which records a role sees is decided by the queries, from the viewer
 * ({@link SIGHT}). Reading, exporting, creating, changing and ending are rights of their own.
 */
export const ROLE_PERMISSIONS: Record<Role, readonly Permission[]> = {
  investor: INVESTOR,
  'investor-manager': [...INVESTOR, 'organisation.edit', 'registration.decide'],
  'delegation-organiser': ['delegation.members', 'opportunity.read', 'rule.read'],
  'zone-official': [...ZONE, 'agreement.end', 'registration.decide'],
  'zone-manager': [...ZONE, 'agreement.end', 'organisation.merge', 'registration.decide', 'user.invite', 'user.manage'],
  // A second pair of eyes: no role holds both, and nobody approves what they signed under another role before.
  'ministry-reviewer': [...MINISTRY, 'report.sign'],
  'ministry-approver': [...MINISTRY, 'report.approve'],
  auditor: ['rule.read', 'audit.read', 'audit.browse', 'audit.export', 'privacy.read'],
  administrator: [
    'rule.read',
    'user.invite',
    'user.manage',
    'user.reset-second-factor',
    'user.view-as',
    'user.erase',
    'privacy.read',
    'privacy.publish',
  ],
  // Whose registration nobody has approved yet.
  applicant: ['registration.own'],
};

/**
 * How far a role sees among the records that it may read: `all`; `own` (those of the company that it acts for, and what is public); `none`
 * (what is public alone). A new role sees nothing until it is given sight.
 */
export type Sight = 'all' | 'own' | 'none';
export const SIGHT: Record<Role, Sight> = {
  investor: 'own',
  'investor-manager': 'own',
  'delegation-organiser': 'none',
  'zone-official': 'all',
  'zone-manager': 'all',
  'ministry-reviewer': 'all',
  'ministry-approver': 'all',
  auditor: 'none',
  administrator: 'none',
  applicant: 'none',
};

/** The roles that act for a company, and for a body of the state; the others act for neither. */
export const actsForCompany = (role: Role): boolean => SIGHT[role] === 'own';
export const organises = (role: Role): boolean => role === 'delegation-organiser';
export const actsForBody = (role: Role): boolean => SIGHT[role] === 'all';

export function mayDo(role: Role, permission: Permission): boolean {
  return ROLE_PERMISSIONS[role].includes(permission);
}
