import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { IdParams, PageQuery, pageOf } from '../endpoint/page.js';
import { HubSchema } from '../taxonomy/sectors.js';
import { DateOnlySchema, IdSchema, InstantSchema, LocaleSchema, LocalisedTextSchema } from '../values/scalars.js';

export const IMPORT_KINDS = ['projects', 'opportunities'] as const;
export const ImportKindSchema = z.enum(IMPORT_KINDS);
export type ImportKind = z.infer<typeof ImportKindSchema>;

/** reading → checked (dry run done) → committing → committed → undone; or unreadable, or discarded. */
export const IMPORT_STATES = ['reading', 'unreadable', 'checked', 'committing', 'committed', 'undone', 'discarded'] as const;
export const ImportStateSchema = z.enum(IMPORT_STATES);
export type ImportState = z.infer<typeof ImportStateSchema>;

/** read = created + updated + skipped + rejected, always. */
export const ImportCountsSchema = z.object({ read: z.int(), created: z.int(), updated: z.int(), skipped: z.int(), rejected: z.int() });
export type ImportCounts = z.infer<typeof ImportCountsSchema>;

export const ImportColumnSchema = z.object({
  index: z.int(),
  letter: z.string(),
  header: z.string(),
  /** A ProjectField or a parcel column; null where the column is left out. */
  field: z.nullable(z.string()),
  sample: z.array(z.string()),
});

export type ImportColumn = z.infer<typeof ImportColumnSchema>;

export const ImportProblemSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  column: z.nullable(z.string()),
  columnLetter: z.nullable(z.string()),
  field: z.nullable(z.string()),
  value: z.nullable(z.string()),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type ImportProblem = z.infer<typeof ImportProblemSchema>;

export const ROW_FATES = ['create', 'update', 'skip', 'reject'] as const;
export const ImportRowSchema = z.object({
  /** Data row counted from 1, and the row as the sheet numbers it. */
  row: z.int(),
  sheetRow: z.int(),
  fate: z.enum(ROW_FATES),
  title: z.string(),
  /** What was read, by field, and what was written. */
  read: z.record(z.string(), z.unknown()),
  written: z.record(z.string(), z.string()),
  problems: z.array(ImportProblemSchema),
  duplicateOfRow: z.nullable(z.int()),
  /** For an update: the record that changes and what changes. */
  existing: z.nullable(z.object({ id: IdSchema, title: z.string() })),
  changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
});
export type ImportRow = z.infer<typeof ImportRowSchema>;

export const ImportViewSchema = z.object({
  id: IdSchema,
  fileName: z.string(),
  kind: ImportKindSchema,
  state: ImportStateSchema,
  /** 0–100 while reading or committing. */
  progressPercent: z.int(),
  /** For `unreadable`: why, as an issue code with parameters. */
  failure: z.nullable(
    z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])) }),
  ),
  encoding: z.nullable(z.string()),
  sheetName: z.nullable(z.string()),
  headerRow: z.nullable(z.int()),
  columns: z.array(ImportColumnSchema),
  counts: ImportCountsSchema,
  problemCounts: z.array(z.object({ code: z.string(), severity: z.enum(['error', 'warning']), count: z.int() })),
  delegation: z.nullable(
    z.object({
      id: z.nullable(IdSchema),
      name: LocalisedTextSchema,
      hub: HubSchema,
      arrivesOn: z.nullable(DateOnlySchema),
      leavesOn: z.nullable(DateOnlySchema),
    }),
  ),
  createdAt: InstantSchema,
  createdBy: z.string(),
  committedAt: z.nullable(InstantSchema),
  undoneAt: z.nullable(InstantSchema),
  /** Records of the batch that were changed or used since: an undo names them first. */
  undoBlockers: z.array(z.object({ title: z.string(), reason: z.string() })),
});
export type ImportView = z.infer<typeof ImportViewSchema>;

const WrittenNameSchema = z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(200)));

/** The delegation that a list belongs to, as the official names it: in one language at least, and leaving no earlier than it comes. */
export const GivenDelegationSchema = z
  .object({
    name: z
      .object({ ko: WrittenNameSchema, zh: WrittenNameSchema, en: WrittenNameSchema })
      .check(z.refine(({ ko, zh, en }) => (ko ?? zh ?? en) !== null, { path: ['ko'] })),
    hub: HubSchema,
    arrivesOn: z.nullable(DateOnlySchema),
    leavesOn: z.nullable(DateOnlySchema),
  })
  .check(z.refine(({ arrivesOn, leavesOn }) => !arrivesOn || !leavesOn || leavesOn >= arrivesOn, { path: ['leavesOn'] }));
export type GivenDelegation = z.infer<typeof GivenDelegationSchema>;

/** The file travels as multipart/form-data: parts `file`, `kind`, and for projects `delegation` (JSON) where it is known. */
export const uploadImport = defineEndpoint({
  method: 'POST',
  path: '/imports',
  access: 'import.run',
  upload: z.object({ kind: ImportKindSchema, delegation: z.optional(z.string()) }),
  response: ImportViewSchema,
});
export const listImports = defineEndpoint({
  method: 'GET',
  path: '/imports',
  access: 'import.run',
  response: z.object({ rows: z.array(ImportViewSchema) }),
});
export const readImport = defineEndpoint({
  method: 'GET',
  path: '/imports/:id',
  access: 'import.run',
  params: IdParams,
  response: ImportViewSchema,
});
export const listImportRows = defineEndpoint({
  method: 'GET',
  path: '/imports/:id/rows',
  access: 'import.run',
  params: IdParams,
  query: z.object({ ...PageQuery, fate: z.optional(z.enum(ROW_FATES)), problem: z.optional(z.string()) }),
  response: pageOf(ImportRowSchema),
});
/** Reads the stored file again with corrected columns, header row, sheet or encoding; the correction is remembered for lists with the same header. */
export const correctImport = defineEndpoint({
  method: 'PUT',
  path: '/imports/:id/mapping',
  access: 'import.run',
  params: IdParams,
  body: z.object({
    encoding: z.nullable(z.enum(['utf-8', 'gb18030', 'cp949'])),
    headerRow: z.nullable(z.int().check(z.positive())),
    columns: z.array(z.object({ index: z.int().check(z.nonnegative()), field: z.nullable(z.string()) })),
    delegation: z.nullable(GivenDelegationSchema),
  }),
  response: ImportViewSchema,
});
export const commitImport = defineEndpoint({
  method: 'POST',
  path: '/imports/:id/commit',
  access: 'import.run',
  params: IdParams,
  response: ImportViewSchema,
});
export const undoImport = defineEndpoint({
  method: 'POST',
  path: '/imports/:id/undo',
  access: 'import.run',
  params: IdParams,
  response: ImportViewSchema,
});
export const discardImport = defineEndpoint({ method: 'DELETE', path: '/imports/:id', access: 'import.run', params: IdParams });
export const downloadRejected = defineEndpoint({
  method: 'GET',
  path: '/imports/:id/rejected',
  access: 'import.run',
  params: IdParams,
  audited: { act: 'exported', subject: 'import', param: 'id' },
  query: z.object({ lang: LocaleSchema }),
  file: true,
});
