import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { IdParams } from '../endpoint/page.js';
import { HubSchema, SectorSchema } from '../taxonomy/sectors.js';
import { DateOnlySchema, IdSchema, LocalisedTextSchema } from '../values/scalars.js';

export const DelegationViewSchema = z.object({
  id: IdSchema,
  name: LocalisedTextSchema,
  hub: HubSchema,
  organiser: z.nullable(z.string()),
  arrivesOn: z.nullable(DateOnlySchema),
  leavesOn: z.nullable(DateOnlySchema),
  companyCount: z.int(),
  projectCount: z.int(),
  projectsBySector: z.array(z.object({ sector: z.nullable(SectorSchema), count: z.int() })),
  /** The newest finished match run over this delegation's projects. */
  latestRunId: z.nullable(IdSchema),
  importedAt: z.nullable(z.string()),
});
export type DelegationView = z.infer<typeof DelegationViewSchema>;

export const listDelegations = defineEndpoint({
  method: 'GET',
  path: '/delegations',
  access: 'delegation.read',
  response: z.object({ rows: z.array(DelegationViewSchema) }),
});
export const readDelegation = defineEndpoint({
  method: 'GET',
  path: '/delegations/:id',
  access: 'delegation.read',
  params: IdParams,
  response: DelegationViewSchema,
});
