import * as z from 'zod/mini';
import { RestoreSchema } from '../audit/audit.endpoints.js';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { IdParams, manyOf, PageQuery, pageOf } from '../endpoint/page.js';
import { RoleSchema } from '../permissions/roles.js';
import { HubSchema } from '../taxonomy/sectors.js';
import { IdSchema, InstantSchema, LocalisedTextSchema, VersionSchema } from '../values/scalars.js';
import { ALIAS_KINDS, CountrySchema, LegalFormSchema, OrganisationKindSchema, ScriptSchema } from './organisation-terms.js';
import { OwnershipStatementSchema, OwnershipViewSchema } from './ownership.js';

const written = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest));

/** What is known of an organisation apart from its owners. Numbers are kept as written even where their check digit is wrong. */
export const OrganisationFieldsSchema = z.object({
  name: LocalisedTextSchema,
  aliases: z.array(z.object({ script: ScriptSchema, name: z.string(), kind: z.enum(ALIAS_KINDS) })),
  kind: z.nullable(OrganisationKindSchema),
  legalForm: z.nullable(LegalFormSchema),
  country: z.nullable(CountrySchema),
  uscc: z.nullable(z.string()),
  businessNumber: z.nullable(z.string()),
  hub: z.nullable(HubSchema),
  city: z.nullable(z.string()),
});
export type OrganisationFields = z.infer<typeof OrganisationFieldsSchema>;
export type Alias = OrganisationFields['aliases'][number];

/** The same as somebody types it; lists may have brought longer texts. */
export const OrganisationInputSchema = z.extend(OrganisationFieldsSchema, {
  name: z.object({ ko: z.nullable(written(200)), zh: z.nullable(written(200)), en: z.nullable(written(200)) }),
  aliases: z.array(z.object({ script: ScriptSchema, name: written(200), kind: z.enum(ALIAS_KINDS) })).check(z.maxLength(30)),
  uscc: z.nullable(written(30)),
  businessNumber: z.nullable(written(20)),
  city: z.nullable(written(100)),
});

/** By these an organisation is known again, in lists too: only who looks after all organisations changes them. */
export const IDENTIFYING_FIELDS = ['name', 'aliases', 'country', 'uscc', 'businessNumber'] as const satisfies (keyof OrganisationFields)[];

export const NumberStateSchema = z.nullable(z.enum(['valid', 'wrong-check-digit', 'wrong-format']));

export const OrganisationRowSchema = z.object({
  id: IdSchema,
  version: VersionSchema,
  fields: OrganisationFieldsSchema,
  usccState: NumberStateSchema,
  businessNumberState: NumberStateSchema,
  /** Known from public history alone. */
  publicHistory: z.boolean(),
  projectCount: z.int(),
  openDuplicates: z.int(),
  updatedAt: InstantSchema,
});
export type OrganisationRow = z.infer<typeof OrganisationRowSchema>;

export const OrganisationViewSchema = z.extend(OrganisationRowSchema, {
  members: z.array(z.object({ userId: IdSchema, displayName: z.string(), role: RoleSchema })),
  /** Organisations that were merged into this one, and can be taken out again. */
  merged: z.array(z.object({ mergeId: IdSchema, organisationId: IdSchema, name: LocalisedTextSchema, at: InstantSchema })),
  mayEdit: z.boolean(),
  mayEditIdentity: z.boolean(),
});
export type OrganisationView = z.infer<typeof OrganisationViewSchema>;

export const ORGANISATION_SORTS = ['name', '-updatedAt'] as const;
export const OrganisationFilterSchema = z.object({
  ...PageQuery,
  q: z._default(z.string().check(z.trim(), z.maxLength(100)), ''),
  hub: manyOf(HubSchema),
  kind: manyOf(OrganisationKindSchema),
  origin: z._default(z.enum(['users', 'history']), 'users'),
  sort: z._default(z.enum(ORGANISATION_SORTS), 'name'),
});

export const listOrganisations = defineEndpoint({
  method: 'GET',
  path: '/organisations',
  access: 'organisation.read',
  query: OrganisationFilterSchema,
  response: pageOf(OrganisationRowSchema),
});
/** The id of an organisation that was merged answers with the one that it went into. */
export const readOrganisation = defineEndpoint({
  method: 'GET',
  path: '/organisations/:id',
  access: 'organisation.read',
  params: IdParams,
  response: OrganisationViewSchema,
});
export const createOrganisation = defineEndpoint({
  method: 'POST',
  path: '/organisations',
  access: 'organisation.create',
  body: z.object({ fields: OrganisationInputSchema }),
  response: OrganisationViewSchema,
});
export const editOrganisation = defineEndpoint({
  method: 'PUT',
  path: '/organisations/:id',
  access: 'organisation.edit',
  params: IdParams,
  body: z.object({ version: VersionSchema, fields: OrganisationInputSchema }),
  response: OrganisationViewSchema,
});
/** Names, form, numbers and place; what is stated of the owners, and what was merged, are facts of their own. */
export const restoreOrganisation = defineEndpoint({
  method: 'POST',
  path: '/organisations/:id/restore',
  access: 'organisation.edit',
  params: IdParams,
  body: RestoreSchema,
  response: OrganisationViewSchema,
});
export const readOwnership = defineEndpoint({
  method: 'GET',
  path: '/organisations/:id/ownership',
  access: 'organisation.read',
  params: IdParams,
  response: OwnershipViewSchema,
});
export const saveOwnership = defineEndpoint({
  method: 'PUT',
  path: '/organisations/:id/ownership',
  access: 'organisation.edit',
  params: IdParams,
  body: z.object({ version: VersionSchema, statement: OwnershipStatementSchema }),
  response: OwnershipViewSchema,
});
