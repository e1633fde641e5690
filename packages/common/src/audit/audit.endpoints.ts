import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { pageOf, pageQuery } from '../endpoint/page.js';
import { RoleSchema } from '../permissions/roles.js';
import { DateOnlySchema, IdSchema, InstantSchema, VersionSchema } from '../values/scalars.js';
import { AuditSubjectSchema } from './audit-subjects.js';

/** Stands in place of a value that told of a person who was erased. */
export const ERASED_VALUE = { erased: true } as const;

export const AuditEntrySchema = z.object({
  /** Its number in the whole log: 1, 2, 3 and so on without a gap. */
  seq: z.int(),
  at: InstantSchema,
  /** Null for the system itself, and where the reader may not know who it was: then the role says what can be said. */
  actor: z.nullable(z.string()),
  actorRole: z.nullable(RoleSchema),
  action: z.string(),
  changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  /** Set where an earlier version was brought back: the number of the entry after which the record stood so. */
  restores: z.nullable(z.int()),
});
/** Brings back how a record stood after an entry of its history, as an edit of `version`. */
export const RestoreSchema = z.object({ version: VersionSchema, seq: z.int().check(z.positive()) });

export const readHistory = defineEndpoint({
  method: 'GET',
  path: '/history/:subjectType/:id',
  access: 'audit.read',
  params: z.object({
    subjectType: z.enum(['project', 'opportunity', 'agreement', 'report', 'delegation', 'import', 'match-run', 'organisation']),
    id: IdSchema,
  }),
  response: z.object({ entries: z.array(AuditEntrySchema) }),
});

/** An entry of the whole log, with what it is about. */
export const AuditLogRowSchema = z.extend(AuditEntrySchema, {
  subjectType: AuditSubjectSchema,
  subjectId: z.nullable(IdSchema),
  hash: z.string(),
});
export type AuditLogRow = z.infer<typeof AuditLogRowSchema>;

const WordsSchema = z._default(z.string().check(z.trim(), z.maxLength(100)), '');
export const listAuditEntries = defineEndpoint({
  method: 'GET',
  path: '/audit/entries',
  access: 'audit.browse',
  query: z.object({
    ...pageQuery(50),
    /** Days in Seoul, both included. */
    from: z.optional(DateOnlySchema),
    to: z.optional(DateOnlySchema),
    /** A part of the name or the address of whoever acted, or the whole id. */
    actor: WordsSchema,
    /** A part of the action's code. */
    action: WordsSchema,
    subjectType: z.optional(AuditSubjectSchema),
    subjectId: z.optional(IdSchema),
  }),
  response: pageOf(AuditLogRowSchema),
});

export const CHAIN_FAULTS = ['altered', 'out-of-order', 'not-linked', 'head-differs', 'sealed-value'] as const;
/** Follows the whole chain from its beginning, as the stand-alone verifier does with an export. */
export const checkAudit = defineEndpoint({
  method: 'POST',
  path: '/audit/check',
  access: 'audit.browse',
  response: z.object({
    entries: z.int(),
    headHash: z.string(),
    problems: z.array(z.object({ seq: z.int(), code: z.enum(CHAIN_FAULTS) })),
  }),
});
/** JSON Lines: every entry with its hash, and the head of the chain as the last line. */
export const exportAudit = defineEndpoint({
  method: 'GET',
  path: '/audit/export',
  access: 'audit.export',
  file: true,
  audited: { act: 'exported', subject: 'audit' },
});
