import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { InstantSchema } from '../values/scalars.js';

export const WORK_KINDS = [
  'import-to-check',
  'delegation-to-match',
  'report-to-submit',
  'report-to-review',
  'report-to-approve',
  'report-returned',
  'interest-received',
  'figures-stale',
  'milestone-overdue',
  'agreement-unconfirmed',
  'draft-open',
  'matches-ready',
  'registration-waits',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/**
 * What `params` of each kind holds, for the sentence in the catalog. A text that people write per language (`title`, `name`)
 * travels as three, `titleKo`, `titleZh`, `titleEn`, empty where nobody has written it; codes and numbers travel as they are.
 */
export const WORK_PARAMS = {
  'import-to-check': ['fileName', 'rejected'],
  'delegation-to-match': ['name', 'projects'],
  'report-to-submit': ['number'],
  'report-to-review': ['number'],
  'report-to-approve': ['number'],
  'report-returned': ['number'],
  'interest-received': ['projectCode', 'parcel'],
  'figures-stale': ['parcels'],
  'milestone-overdue': ['title', 'milestone'],
  'agreement-unconfirmed': ['title'],
  'draft-open': [],
  'matches-ready': ['projectCode', 'matches'],
  'registration-waits': ['company'],
} as const satisfies Record<WorkKind, readonly string[]>;

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
