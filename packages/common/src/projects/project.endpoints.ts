import * as z from 'zod/mini';
import { AuditEntrySchema, RestoreSchema } from '../audit/audit.endpoints.js';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { IdParams, manyOf, PageQuery, pageOf } from '../endpoint/page.js';
import { OrganisationRefSchema } from '../organisations/organisation.js';
import { HubSchema, SectorSchema } from '../taxonomy/sectors.js';
import { IdSchema, InstantSchema, LocalisedTextSchema, VersionSchema } from '../values/scalars.js';
import { ProjectFieldsSchema } from './project-fields.js';

/** `history`: a public case of the past, shown for comparison and never as a user's project. */
export const PROJECT_ORIGINS = ['portal', 'import', 'history'] as const;

export const ProjectRowSchema = z.object({
  id: IdSchema,
  version: VersionSchema,
  code: z.string(),
  origin: z.enum(PROJECT_ORIGINS),
  organisation: OrganisationRefSchema,
  delegation: z.nullable(z.object({ id: IdSchema, name: LocalisedTextSchema })),
  fields: ProjectFieldsSchema,
  updatedAt: InstantSchema,
});
export type ProjectRow = z.infer<typeof ProjectRowSchema>;

export const ProjectViewSchema = z.extend(ProjectRowSchema, {
  /** What was written in the file or form, by field, kept beside what was read. */
  written: z.record(z.string(), z.string()),
  importedFrom: z.nullable(z.object({ importId: IdSchema, fileName: z.string(), row: z.int() })),
  /** For `history`: what became of it, as public sources say. */
  outcome: z.nullable(z.object({ outcome: z.string(), asOf: z.nullable(z.string()), source: z.string(), note: z.nullable(z.string()) })),
  mayEdit: z.boolean(),
});
export type ProjectView = z.infer<typeof ProjectViewSchema>;

export const PROJECT_SORTS = ['code', '-updatedAt', '-investment', '-area', 'company'] as const;
export const ProjectFilterSchema = z.object({
  ...PageQuery,
  q: z._default(z.string().check(z.trim(), z.maxLength(100)), ''),
  sector: manyOf(SectorSchema),
  hub: manyOf(HubSchema),
  delegation: z.optional(IdSchema),
  organisation: z.optional(IdSchema),
  origin: manyOf(z.enum(PROJECT_ORIGINS)),
  sort: z._default(z.enum(PROJECT_SORTS), 'code'),
});

export const listProjects = defineEndpoint({
  method: 'GET',
  path: '/projects',
  access: 'project.read',
  query: ProjectFilterSchema,
  response: pageOf(ProjectRowSchema),
});
export const readProject = defineEndpoint({
  method: 'GET',
  path: '/projects/:id',
  access: 'project.read',
  params: IdParams,
  audited: { act: 'viewed', subject: 'project', param: 'id' },
  response: ProjectViewSchema,
});

/** A form gives the fields read and, beside them, the text that was typed for those with units. The company is the viewer's own. */
export const ProjectInputSchema = z.object({
  fields: z.omit(ProjectFieldsSchema, { companyName: true, uscc: true }),
  written: z.record(z.string(), z.string().check(z.maxLength(500))),
});
export type ProjectInput = z.infer<typeof ProjectInputSchema>;

export const registerProject = defineEndpoint({
  method: 'POST',
  path: '/projects',
  access: 'project.register',
  body: ProjectInputSchema,
  response: ProjectViewSchema,
});
export const editProject = defineEndpoint({
  method: 'PUT',
  path: '/projects/:id',
  access: 'project.edit',
  params: IdParams,
  body: z.extend(ProjectInputSchema, { version: VersionSchema }),
  response: ProjectViewSchema,
});
export const readProjectHistory = defineEndpoint({
  method: 'GET',
  path: '/projects/:id/history',
  access: 'project.read',
  params: IdParams,
  response: z.object({ entries: z.array(AuditEntrySchema) }),
});
export const restoreProject = defineEndpoint({
  method: 'POST',
  path: '/projects/:id/restore',
  access: 'project.edit',
  params: IdParams,
  body: RestoreSchema,
  response: ProjectViewSchema,
});

/** What is being typed, kept per user and form until it is sent: nothing that was typed is ever lost. */
export const DraftSchema = z.object({ values: z.record(z.string(), z.unknown()), savedAt: InstantSchema });
export const readProjectDraft = defineEndpoint({
  method: 'GET',
  path: '/project-draft',
  access: 'project.register',
  response: z.object({ draft: z.nullable(DraftSchema) }),
});
export const saveProjectDraft = defineEndpoint({
  method: 'PUT',
  path: '/project-draft',
  access: 'project.register',
  body: z.object({ values: z.record(z.string(), z.unknown()) }),
  response: DraftSchema,
});
export const discardProjectDraft = defineEndpoint({ method: 'DELETE', path: '/project-draft', access: 'project.register' });
