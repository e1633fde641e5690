import { AUDIT_SUBJECTS, type AuditSubject, type listAuditEntries, type QueryOf } from '@bridge/common';

export type AuditQuery = QueryOf<typeof listAuditEntries>;
export type ChangeAudit = (patch: Partial<AuditQuery>, options?: { replace?: boolean }) => void;

export const NO_FILTER = { from: undefined, to: undefined, actor: '', action: '', subjectType: undefined, subjectId: undefined };

/** What is done to each kind of record, as the server names it behind the kind. */
const VERBS: Record<AuditSubject, readonly string[]> = {
  project: [
    'registered',
    'edited',
    'imported',
    'updated-by-import',
    'restored',
    'version-restored',
    'organisation-changed',
    'hidden',
    'viewed',
  ],
  opportunity: ['listed', 'changed', 'imported', 'updated-by-import', 'restored', 'version-restored', 'hidden'],
  delegation: ['added', 'changed'],
  organisation: [
    'created',
    'changed',
    'number-learned',
    'ownership-changed',
    'version-restored',
    'merged',
    'merged-away',
    'merge-undone',
    'restored',
    'duplicate-dismissed',
  ],
  interest: ['shown'],
  'match-run': ['started', 'cancelled'],
  match: ['viewed'],
  report: ['created', 'submitted', 'returned', 'signed', 'approved', 'viewed', 'exported'],
  agreement: [
    'opened',
    'opened-from-match',
    'changed',
    'milestone-recorded',
    'confirmed',
    'ended',
    'resumed',
    'version-restored',
    'organisation-changed',
  ],
  import: ['uploaded', 'corrected', 'committed', 'undone', 'discarded', 'exported'],
  user: [
    'added',
    'role-changed',
    'revoked',
    'reactivated',
    'profile-changed',
    'password-changed',
    'password-reset-sent',
    'password-reset',
    'sessions-ended',
    'authenticator-set-up',
    'authenticator-removed',
    'recovery-code-used',
    'recovery-codes-renewed',
    'passkey-added',
    'passkey-renamed',
    'passkey-removed',
    'second-factor-reset',
    'single-sign-on-joined',
    'view-as-begun',
    'view-as-ended',
    'organisation-changed',
    'viewed',
    'notice-answered',
    'consent-given',
    'consent-withdrawn',
    'exported',
    'erased',
  ],
  invitation: ['sent', 'sent-again', 'withdrawn', 'accepted'],
  registration: ['submitted', 'sent-again', 'approved', 'returned', 'waitlisted'],
  audit: ['exported'],
  notice: ['published'],
};

/** The actions that the filter offers: those of the chosen kind of record, or of all. */
export function actionsOf(subject: AuditSubject | undefined): { subject: AuditSubject; action: string }[] {
  const subjects = subject === undefined ? AUDIT_SUBJECTS : [subject];
  return subjects.flatMap((one) => VERBS[one].map((verb) => ({ subject: one, action: `${one}.${verb}` })));
}

export function isFiltered({ from, to, actor, action, subjectType, subjectId }: AuditQuery): boolean {
  return [from, to, subjectType, subjectId].some((value) => value !== undefined) || actor !== '' || action !== '';
}
