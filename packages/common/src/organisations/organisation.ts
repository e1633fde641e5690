import * as z from 'zod/mini';
import { HubSchema } from '../taxonomy/sectors.js';
import { IdSchema, LocalisedTextSchema } from '../values/scalars.js';

export const OrganisationRefSchema = z.object({
  id: IdSchema,
  name: LocalisedTextSchema,
  uscc: z.nullable(z.string()),
  hub: z.nullable(HubSchema),
});
export type OrganisationRef = z.infer<typeof OrganisationRefSchema>;
