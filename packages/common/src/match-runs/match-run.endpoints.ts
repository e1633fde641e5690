import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { IdParams, manyOf, pageOf, pageQuery } from '../endpoint/page.js';
import { AssessmentSchema } from '../matching/assessment.js';
import { GateAnswerSchema, GateSchema } from '../matching/match-codes.js';
import { RunCountsSchema, RunHashesSchema } from '../matching/run.js';
import { OpportunityRowSchema } from '../opportunities/opportunity.endpoints.js';
import { BlockSchema } from '../opportunities/parcel-fields.js';
import { ProjectRowSchema } from '../projects/project.endpoints.js';
import { HubSchema, SectorSchema } from '../taxonomy/sectors.js';
import { DateOnlySchema, IdSchema, InstantSchema, LocalisedTextSchema } from '../values/scalars.js';

export const RUN_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export const RunStateSchema = z.enum(RUN_STATES);

export const MatchRunViewSchema = z.object({
  id: IdSchema,
  state: RunStateSchema,
  progressPercent: z.int(),
  /** Null: all projects that the official sees. */
  delegation: z.nullable(z.object({ id: IdSchema, name: LocalisedTextSchema, hub: HubSchema })),
  includesHistory: z.boolean(),
  asOf: DateOnlySchema,
  hashes: z.nullable(RunHashesSchema),
  ruleSetVersion: z.nullable(z.string()),
  counts: z.nullable(RunCountsSchema),
  createdAt: InstantSchema,
  createdBy: z.string(),
  finishedAt: z.nullable(InstantSchema),
  durationMs: z.nullable(z.int()),
  /** True where a project or parcel of the run has changed since. */
  outdated: z.boolean(),
  reportId: z.nullable(IdSchema),
});
export type MatchRunView = z.infer<typeof MatchRunViewSchema>;

export const startMatchRun = defineEndpoint({
  method: 'POST',
  path: '/match-runs',
  access: 'match.run',
  body: z.object({ delegationId: z.nullable(IdSchema), asOf: z.nullable(DateOnlySchema), includeHistory: z._default(z.boolean(), false) }),
  response: MatchRunViewSchema,
});
export const listMatchRuns = defineEndpoint({
  method: 'GET',
  path: '/match-runs',
  access: 'report.read',
  response: z.object({ rows: z.array(MatchRunViewSchema) }),
});
export const readMatchRun = defineEndpoint({
  method: 'GET',
  path: '/match-runs/:id',
  access: 'match.read',
  params: IdParams,
  response: MatchRunViewSchema,
});
export const cancelMatchRun = defineEndpoint({
  method: 'POST',
  path: '/match-runs/:id/cancel',
  access: 'match.run',
  params: IdParams,
  response: MatchRunViewSchema,
});

const PointsSchema = z.object({ low: z.int(), mid: z.int(), high: z.int() });
/** One line of the board: gates apart from fit, readiness and flags beside them, never one number. */
export const MatchRowSchema = z.object({
  id: IdSchema,
  runId: IdSchema,
  project: z.object({
    id: IdSchema,
    code: z.string(),
    companyName: LocalisedTextSchema,
    hub: z.nullable(HubSchema),
    sector: z.nullable(SectorSchema),
    product: z.nullable(z.string()),
    productText: z.nullable(z.string()),
    history: z.boolean(),
  }),
  opportunity: z.object({
    id: IdSchema,
    block: BlockSchema,
    parcelNo: z.string(),
    areaM2: z.nullable(z.number()),
    availableFrom: z.nullable(DateOnlySchema),
  }),
  gate: GateAnswerSchema,
  failedGates: z.array(GateSchema),
  unknownGates: z.array(GateSchema),
  fit: PointsSchema,
  coveragePercent: z.int(),
  readiness: z.int(),
  /** Codes of raised flags and of flags that stay unknown. */
  flags: z.array(z.string()),
  unknownFlags: z.array(z.string()),
  missingCount: z.int(),
  rankForProject: z.int(),
  /** Null for an investor: a place among others would tell of others. */
  rankForOpportunity: z.nullable(z.int()),
  agreementId: z.nullable(IdSchema),
});
export type MatchRow = z.infer<typeof MatchRowSchema>;

export const MATCH_SORTS = ['rank', '-fit', '-readiness', 'missing', 'project', 'parcel'] as const;
export const MatchFilterSchema = z.object({
  // A line of the board says much: fewer at a time stand on the screen sooner.
  ...pageQuery(25),
  by: z._default(z.enum(['project', 'parcel']), 'project'),
  /** How many of the best each project or parcel shows. */
  top: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(20)), 3),
  gate: manyOf(GateAnswerSchema),
  failedGate: manyOf(GateSchema),
  sector: manyOf(SectorSchema),
  block: manyOf(BlockSchema),
  flag: manyOf(z.string()),
  project: z.optional(IdSchema),
  opportunity: z.optional(IdSchema),
  q: z._default(z.string().check(z.trim(), z.maxLength(100)), ''),
  sort: z._default(z.enum(MATCH_SORTS), 'rank'),
});
export const listMatches = defineEndpoint({
  method: 'GET',
  path: '/match-runs/:id/matches',
  access: 'report.read',
  params: IdParams,
  query: MatchFilterSchema,
  response: pageOf(MatchRowSchema),
});

export const MatchViewSchema = z.object({
  match: MatchRowSchema,
  run: MatchRunViewSchema,
  project: ProjectRowSchema,
  opportunity: OpportunityRowSchema,
  assessment: AssessmentSchema,
  /** The best three other sites for the same project. */
  alternatives: z.array(MatchRowSchema),
  interestShown: z.boolean(),
});
export type MatchView = z.infer<typeof MatchViewSchema>;
/** Officials and reviewers open any match; an investor opens those of the own projects. */
export const readMatch = defineEndpoint({
  method: 'GET',
  path: '/matches/:id',
  access: 'match.read',
  params: IdParams,
  audited: { act: 'viewed', subject: 'match', param: 'id' },
  response: MatchViewSchema,
});

/** The best matches of one project in the newest finished run over it; for an investor only of the own projects. */
export const listProjectMatches = defineEndpoint({
  method: 'GET',
  path: '/projects/:id/matches',
  access: 'match.read',
  params: IdParams,
  response: z.object({ run: z.nullable(MatchRunViewSchema), rows: z.array(MatchRowSchema) }),
});
