import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { IdParams, manyOf } from '../endpoint/page.js';
import { MatchRowSchema, MatchRunViewSchema } from '../match-runs/match-run.endpoints.js';
import { IdSchema, InstantSchema, LocaleSchema, LocalisedTextSchema, VersionSchema } from '../values/scalars.js';

export const REPORT_STATES = ['draft', 'submitted', 'returned', 'signed', 'approved'] as const;
export const ReportStateSchema = z.enum(REPORT_STATES);
export type ReportState = z.infer<typeof ReportStateSchema>;

/** Which state may follow which; the portal shows a button for each. */
export const REPORT_MOVES: Record<ReportState, readonly ReportState[]> = {
  draft: ['submitted'],
  submitted: ['returned', 'signed'],
  returned: ['submitted'],
  signed: ['returned', 'approved'],
  approved: [],
};

export const ReportEventSchema = z.object({
  at: InstantSchema,
  by: z.string(),
  kind: z.enum(['created', 'submitted', 'commented', 'returned', 'signed', 'approved']),
  comment: z.nullable(z.string()),
});
export const ReportRowSchema = z.object({
  id: IdSchema,
  version: VersionSchema,
  number: z.string(),
  state: ReportStateSchema,
  run: MatchRunViewSchema,
  createdAt: InstantSchema,
  createdBy: z.string(),
  submittedAt: z.nullable(InstantSchema),
  signedAt: z.nullable(InstantSchema),
  signedBy: z.nullable(z.string()),
  approvedAt: z.nullable(InstantSchema),
  approvedBy: z.nullable(z.string()),
});
export type ReportRow = z.infer<typeof ReportRowSchema>;
export const ReportViewSchema = z.extend(ReportRowSchema, {
  events: z.array(ReportEventSchema),
  /** The best match of each project, as the report prints them. */
  best: z.array(MatchRowSchema),
  /** Projects for which no site passes or stays open. */
  unplaced: z.array(
    z.object({ projectId: IdSchema, code: z.string(), companyName: LocalisedTextSchema, failedGates: z.array(z.string()) }),
  ),
  allowedMoves: z.array(ReportStateSchema),
});
export type ReportView = z.infer<typeof ReportViewSchema>;

const CommentSchema = z.string().check(z.trim(), z.maxLength(5000));
export const createReport = defineEndpoint({
  method: 'POST',
  path: '/match-runs/:id/report',
  access: 'report.submit',
  params: IdParams,
  response: ReportViewSchema,
});
export const listReports = defineEndpoint({
  method: 'GET',
  path: '/reports',
  access: 'report.read',
  query: z.object({ state: manyOf(ReportStateSchema) }),
  response: z.object({ rows: z.array(ReportRowSchema) }),
});
export const readReport = defineEndpoint({
  method: 'GET',
  path: '/reports/:id',
  access: 'report.read',
  params: IdParams,
  audited: { act: 'viewed', subject: 'report', param: 'id' },
  response: ReportViewSchema,
});
const moveBody = z.object({ version: VersionSchema, comment: z.nullable(CommentSchema) });
export const submitReport = defineEndpoint({
  method: 'POST',
  path: '/reports/:id/submit',
  access: 'report.submit',
  params: IdParams,
  body: moveBody,
  response: ReportViewSchema,
});
export const signReport = defineEndpoint({
  method: 'POST',
  path: '/reports/:id/sign',
  access: 'report.sign',
  params: IdParams,
  body: moveBody,
  response: ReportViewSchema,
});
/** By somebody else than who made or signed the report. */
export const approveReport = defineEndpoint({
  method: 'POST',
  path: '/reports/:id/approve',
  access: 'report.approve',
  params: IdParams,
  body: moveBody,
  response: ReportViewSchema,
});
/** A return always says why; it takes a signature back with it. */
export const returnReport = defineEndpoint({
  method: 'POST',
  path: '/reports/:id/return',
  access: 'report.review',
  params: IdParams,
  body: z.object({ version: VersionSchema, comment: z.string().check(z.trim(), z.minLength(1), z.maxLength(5000)) }),
  response: ReportViewSchema,
});
export const commentReport = defineEndpoint({
  method: 'POST',
  path: '/reports/:id/comments',
  access: 'report.review',
  params: IdParams,
  body: z.object({ comment: z.string().check(z.trim(), z.minLength(1), z.maxLength(5000)) }),
  response: ReportViewSchema,
});
export const downloadReport = defineEndpoint({
  method: 'GET',
  path: '/reports/:id/document',
  access: 'report.export',
  params: IdParams,
  audited: { act: 'exported', subject: 'report', param: 'id' },
  query: z.object({ format: z.enum(['pdf', 'xlsx']), lang: LocaleSchema }),
  file: true,
});
