import type { Issuer, Permission, Role, SessionDuty } from '@bridge/common';
import { mayDo, SIGHT } from '@bridge/common';
import { AppError } from './app-error.js';

/** Who reads or writes. Every use case and every query starts from one; what they may see is decided from it. */
export interface Viewer {
  /** Null for the system itself (seeds, scheduled jobs). */
  readonly userId: string | null;
  readonly role: Role;
  /** The company an investor acts for. */
  readonly organisationId: string | null;
  /** The delegation an organiser acts for. */
  readonly delegationId: string | null;
  /** The body an official acts for. */
  readonly body: Issuer | null;
  readonly displayName: string;
  /** The administrator who looks at the portal as this viewer, without being able to change anything. */
  readonly viewedBy?: { readonly userId: string; readonly displayName: string };
  /** What the session owes before it opens anything but the way to settle it. */
  readonly duty?: SessionDuty | null;
}

/** The product acting by itself, with an official's sight; it appears in the audit without a person. */
export const SYSTEM_VIEWER: Viewer = {
  userId: null,
  role: 'zone-official',
  organisationId: null,
  delegationId: null,
  body: 'sdia',
  displayName: '',
};

/** The account of whoever calls over HTTP; the system itself never does. */
export function personOf({ userId }: Viewer): string {
  if (userId === null) throw new Error('the system has no account');
  return userId;
}

/** False for whoever sees the records of one company alone, or none: a role sees all only where that is said of it. */
export const seesAll = (viewer: Viewer): boolean => SIGHT[viewer.role] === 'all';

/** @throws AppError `forbidden` */
export function requirePermission(viewer: Viewer, permission: Permission): void {
  if (!mayDo(viewer.role, permission)) throw new AppError('forbidden', { permission });
}
