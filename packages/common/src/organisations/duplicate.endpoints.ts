import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { IdParams, PageQuery, pageOf } from '../endpoint/page.js';
import { IdSchema, InstantSchema, VersionSchema } from '../values/scalars.js';
import { OrganisationRowSchema, OrganisationViewSchema } from './organisation.endpoints.js';

export const DUPLICATE_STATES = ['open', 'merged', 'dismissed'] as const;

/** Why two organisations may be one; `params` are what the sentence may use. */
export const DUPLICATE_REASONS = [
  'same-number',
  'same-organisation-code',
  'number-misread',
  'same-name',
  'same-reading',
  'like-reading',
  'same-business',
  'other-business',
  'other-place',
] as const;
export const DuplicateReasonSchema = z.object({ code: z.enum(DUPLICATE_REASONS), params: z.record(z.string(), z.string()) });
export type DuplicateReason = z.infer<typeof DuplicateReasonSchema>;

export const DuplicateRowSchema = z.object({
  id: IdSchema,
  state: z.enum(DUPLICATE_STATES),
  /** 0 to 100: how alike they are, not how probable it is that they are one. */
  score: z.int(),
  reasons: z.array(DuplicateReasonSchema),
  first: OrganisationRowSchema,
  second: OrganisationRowSchema,
  foundAt: InstantSchema,
});
export type DuplicateRow = z.infer<typeof DuplicateRowSchema>;

export const listDuplicates = defineEndpoint({
  method: 'GET',
  path: '/organisation-duplicates',
  access: 'organisation.merge',
  query: z.object({ ...PageQuery, state: z._default(z.enum(DUPLICATE_STATES), 'open'), organisation: z.optional(IdSchema) }),
  response: pageOf(DuplicateRowSchema),
});
/** Has all organisations compared again, soon; what was dismissed stays dismissed. */
export const findDuplicates = defineEndpoint({
  method: 'POST',
  path: '/organisation-duplicates/search',
  access: 'organisation.merge',
  response: z.object({ organisations: z.int() }),
});
export const dismissDuplicate = defineEndpoint({
  method: 'POST',
  path: '/organisation-duplicates/:id/dismiss',
  access: 'organisation.merge',
  params: IdParams,
  response: z.object({ id: IdSchema, state: z.enum(DUPLICATE_STATES) }),
});

/** Fields of which one side's value is kept. Names that are not kept become aliases. */
export const MERGE_FIELDS = [
  'nameKo',
  'nameZh',
  'nameEn',
  'kind',
  'legalForm',
  'country',
  'uscc',
  'businessNumber',
  'hub',
  'city',
  'ownership',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];
const side = z.enum(['survivor', 'merged']);
export const MergeChoicesSchema = z.object(
  Object.fromEntries(MERGE_FIELDS.map((field) => [field, side])) as Record<MergeField, typeof side>,
);
export type MergeChoices = z.infer<typeof MergeChoicesSchema>;

/** Merges `mergedId` into the organisation of the path: both must stand as they were compared. */
export const mergeOrganisations = defineEndpoint({
  method: 'POST',
  path: '/organisations/:id/merges',
  access: 'organisation.merge',
  params: IdParams,
  body: z.object({ version: VersionSchema, mergedId: IdSchema, mergedVersion: VersionSchema, keep: MergeChoicesSchema }),
  response: OrganisationViewSchema,
});
/** Takes a merge back. What somebody changed since stays as it is and is named in `kept`. */
export const undoMerge = defineEndpoint({
  method: 'POST',
  path: '/organisation-merges/:id/undo',
  access: 'organisation.merge',
  params: IdParams,
  response: z.object({
    survivor: OrganisationViewSchema,
    restored: OrganisationViewSchema,
    returned: z.int(),
    /** A field's name, or a table with the record's key. */
    kept: z.array(z.object({ what: z.string(), key: z.string() })),
  }),
});
