import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { BlockSchema } from '../opportunities/parcel-fields.js';
import { OrganisationRefSchema } from '../organisations/organisation.js';
import { IdSchema, InstantSchema } from '../values/scalars.js';

export const InterestViewSchema = z.object({
  id: IdSchema,
  project: z.object({ id: IdSchema, code: z.string(), productText: z.nullable(z.string()) }),
  organisation: OrganisationRefSchema,
  opportunity: z.object({ id: IdSchema, block: BlockSchema, parcelNo: z.string() }),
  note: z.nullable(z.string()),
  createdAt: InstantSchema,
});
export type InterestView = z.infer<typeof InterestViewSchema>;

export const showInterest = defineEndpoint({
  method: 'POST',
  path: '/interests',
  access: 'interest.show',
  body: z.object({ projectId: IdSchema, opportunityId: IdSchema, note: z.nullable(z.string().check(z.maxLength(2000))) }),
  response: InterestViewSchema,
});
export const listInterests = defineEndpoint({
  method: 'GET',
  path: '/interests',
  access: 'interest.read',
  query: z.object({ projectId: z.optional(IdSchema), opportunityId: z.optional(IdSchema) }),
  response: z.object({ rows: z.array(InterestViewSchema) }),
});
