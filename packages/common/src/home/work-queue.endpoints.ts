import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { InstantSchema } from '../values/scalars.js';

export const WORK_KINDS = [
  'import-to-check',
  'delegation-to-match',
  'report-to-submit',
  'report-to-review',
  'report-returned',
  'interest-received',
  'figures-stale',
  'milestone-overdue',
  'agreement-unconfirmed',
  'draft-open',
  'matches-ready',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export const WorkItemSchema = z.object({
  kind: z.enum(WORK_KINDS),
  /** Names and counts for the sentence in the catalog. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Path in the portal, without language. */
  href: z.string(),
  since: z.nullable(InstantSchema),
});
export type WorkItem = z.infer<typeof WorkItemSchema>;

/** What waits for the viewer, oldest first. */
export const readWorkQueue = defineEndpoint({
  method: 'GET',
  path: '/work-queue',
  access: 'signed-in',
  response: z.object({ items: z.array(WorkItemSchema) }),
});
