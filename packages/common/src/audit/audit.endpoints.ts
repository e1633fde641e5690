import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { IdSchema, InstantSchema } from '../values/scalars.js';

export const AuditEntrySchema = z.object({
  id: IdSchema,
  at: InstantSchema,
  actor: z.nullable(z.string()),
  action: z.string(),
  changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
});
export const readHistory = defineEndpoint({
  method: 'GET',
  path: '/history/:subjectType/:id',
  access: 'audit.read',
  params: z.object({
    subjectType: z.enum(['project', 'opportunity', 'agreement', 'report', 'import', 'match-run', 'organisation']),
    id: IdSchema,
  }),
  response: z.object({ entries: z.array(AuditEntrySchema) }),
});
