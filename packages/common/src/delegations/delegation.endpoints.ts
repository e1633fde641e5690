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

/** How far a company of a delegation has come: on its list, with an account, with a project of its own in the portal. */
export const MEMBER_STATES = ['listed', 'registered', 'project-registered'] as const;
export const DelegationMemberSchema = z.object({ id: IdSchema, name: LocalisedTextSchema, state: z.enum(MEMBER_STATES) });
export type DelegationMember = z.infer<typeof DelegationMemberSchema>;

/** The companies of a delegation and how far each has come, without any of their figures: for the organiser of the Chinese side. */
export const listDelegationMembers = defineEndpoint({
  method: 'GET',
  path: '/delegations/:id/members',
  access: 'delegation.members',
  params: IdParams,
  response: z.object({ rows: z.array(DelegationMemberSchema) }),
});
