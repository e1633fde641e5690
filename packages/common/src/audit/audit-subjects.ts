import * as z from 'zod/mini';

/** Kinds of records that the audit log speaks of. */
export const AUDIT_SUBJECTS = [
  'project',
  'opportunity',
  'delegation',
  'organisation',
  'interest',
  'match-run',
  'match',
  'report',
  'agreement',
  'import',
  'user',
  'invitation',
  'registration',
  'audit',
  'notice',
] as const;
export const AuditSubjectSchema = z.enum(AUDIT_SUBJECTS);
export type AuditSubject = z.infer<typeof AuditSubjectSchema>;
