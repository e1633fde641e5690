import * as z from 'zod/mini';
import { RestoreSchema } from '../audit/audit.endpoints.js';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { IdParams, manyOf } from '../endpoint/page.js';
import { SectorSchema } from '../taxonomy/sectors.js';
import {
  CurrencySchema,
  DateOnlySchema,
  IdSchema,
  InstantSchema,
  LocalisedTextSchema,
  PeriodSchema,
  VersionSchema,
} from '../values/scalars.js';
import { MilestoneCodeSchema, StageSchema, TerminalSchema, TrackSchema } from './milestones.js';

/** Document type, binding force and stage are three things: the same paper is called 투자협약 in one place and MOU in another. */
export const DOCUMENT_TYPES = ['loi', 'mou', 'investment-agreement', 'moa', 'contract', 'government-agreement'] as const;
export const DocumentTypeSchema = z.enum(DOCUMENT_TYPES);
export const AGREEMENT_LEVELS = ['government', 'zone', 'company'] as const;
export const AgreementLevelSchema = z.enum(AGREEMENT_LEVELS);
export const PARTY_STATES = ['proposed', 'agreed', 'signed', 'withdrawn'] as const;
/** Announced, MOU, notified, arrived and executed amounts stay apart and are never added to one another. */
export const AMOUNT_KINDS = ['announced', 'mou', 'notified', 'arrived', 'executed', 'lost'] as const;
export const AmountKindSchema = z.enum(AMOUNT_KINDS);
/** Days after which an agreement that nobody confirmed leaves the confirmed totals. */
export const UNCONFIRMED_AFTER_DAYS = 30;

const Text = (max: number) => z.string().check(z.trim(), z.maxLength(max));
export const PartySchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  organisationId: z.nullable(IdSchema),
  side: z.enum(['korea', 'china', 'other']),
  state: z.enum(PARTY_STATES),
});
export const MilestoneViewSchema = z.object({
  code: MilestoneCodeSchema,
  track: TrackSchema,
  plannedOn: z.nullable(PeriodSchema),
  actualOn: z.nullable(DateOnlySchema),
  evidence: z.nullable(z.string()),
  verifiedBy: z.nullable(z.string()),
  verifiedAt: z.nullable(InstantSchema),
});
export type MilestoneView = z.infer<typeof MilestoneViewSchema>;
export const AmountSchema = z.object({
  kind: AmountKindSchema,
  amount: z.number().check(z.nonnegative()),
  currency: CurrencySchema,
  on: z.nullable(DateOnlySchema),
  source: z.nullable(z.string()),
});

export const AgreementRowSchema = z.object({
  id: IdSchema,
  version: VersionSchema,
  code: z.string(),
  title: LocalisedTextSchema,
  level: AgreementLevelSchema,
  documentType: DocumentTypeSchema,
  binding: z.nullable(z.boolean()),
  sector: z.nullable(SectorSchema),
  stage: StageSchema,
  terminal: z.nullable(TerminalSchema),
  parties: z.array(PartySchema),
  signedOn: z.nullable(PeriodSchema),
  amounts: z.array(AmountSchema),
  /** Done and planned milestones per track. */
  progress: z.array(z.object({ track: TrackSchema, done: z.int(), planned: z.int() })),
  nextMilestone: z.nullable(z.object({ code: MilestoneCodeSchema, plannedOn: z.nullable(PeriodSchema), overdue: z.boolean() })),
  lastConfirmedAt: z.nullable(InstantSchema),
  lastConfirmedBy: z.nullable(z.string()),
  confirmed: z.boolean(),
  /** A public case of the past or a public government paper: real, with its source, never a user's record. */
  publicRecord: z.boolean(),
  updatedAt: InstantSchema,
});
export type AgreementRow = z.infer<typeof AgreementRowSchema>;

export const AgreementViewSchema = z.extend(AgreementRowSchema, {
  subject: z.nullable(z.string()),
  commitments: z.array(z.string()),
  implementingBody: z.nullable(z.string()),
  /** Agreements that this one updates, and those that update it. */
  updates: z.array(z.object({ id: IdSchema, code: z.string(), title: LocalisedTextSchema, signedOn: z.nullable(PeriodSchema) })),
  updatedBy: z.array(z.object({ id: IdSchema, code: z.string(), title: LocalisedTextSchema, signedOn: z.nullable(PeriodSchema) })),
  milestones: z.array(MilestoneViewSchema),
  match: z.nullable(
    z.object({
      id: IdSchema,
      projectId: IdSchema,
      projectCode: z.string(),
      opportunityId: IdSchema,
      block: z.string(),
      parcelNo: z.string(),
    }),
  ),
  products: z.array(z.object({ product: z.nullable(z.string()), hs: z.nullable(z.string()) })),
  source: z.nullable(z.string()),
  note: z.nullable(z.string()),
  exit: z.nullable(z.object({ reason: z.string(), on: z.nullable(DateOnlySchema) })),
  mayEdit: z.boolean(),
});
export type AgreementView = z.infer<typeof AgreementViewSchema>;

export const AgreementFilterSchema = z.object({
  q: z._default(Text(100), ''),
  level: manyOf(AgreementLevelSchema),
  stage: manyOf(StageSchema),
  sector: manyOf(SectorSchema),
  confirmed: z.optional(z.enum(['yes', 'no'])),
  publicRecord: z.optional(z.enum(['yes', 'no'])),
  sort: z._default(z.enum(['-updatedAt', 'code', '-signedOn', 'stage']), '-updatedAt'),
});
export const listAgreements = defineEndpoint({
  method: 'GET',
  path: '/agreements',
  access: 'agreement.read',
  query: AgreementFilterSchema,
  response: z.object({ rows: z.array(AgreementRowSchema), total: z.int(), totalUnfiltered: z.int() }),
});
export const readAgreement = defineEndpoint({
  method: 'GET',
  path: '/agreements/:id',
  access: 'agreement.read',
  params: IdParams,
  response: AgreementViewSchema,
});

export const AgreementInputSchema = z.object({
  title: z.object({ ko: z.nullable(Text(300)), zh: z.nullable(Text(300)), en: z.nullable(Text(300)) }),
  level: AgreementLevelSchema,
  documentType: DocumentTypeSchema,
  binding: z.nullable(z.boolean()),
  sector: z.nullable(SectorSchema),
  parties: z.array(PartySchema).check(z.minLength(1), z.maxLength(30)),
  signedOn: z.nullable(PeriodSchema),
  subject: z.nullable(Text(2000)),
  amounts: z.array(AmountSchema).check(z.maxLength(100)),
});
export type AgreementInput = z.infer<typeof AgreementInputSchema>;
export const openAgreement = defineEndpoint({
  method: 'POST',
  path: '/agreements',
  access: 'agreement.create',
  body: AgreementInputSchema,
  response: AgreementViewSchema,
});
/** Opens an agreement from a match: parties, sector, product and amount are taken over, with the link to the match. */
export const openAgreementFromMatch = defineEndpoint({
  method: 'POST',
  path: '/matches/:id/agreement',
  access: 'agreement.create',
  params: IdParams,
  response: AgreementViewSchema,
});
export const editAgreement = defineEndpoint({
  method: 'PUT',
  path: '/agreements/:id',
  access: 'agreement.edit',
  params: IdParams,
  body: z.extend(AgreementInputSchema, { version: VersionSchema }),
  response: AgreementViewSchema,
});
export const restoreAgreement = defineEndpoint({
  method: 'POST',
  path: '/agreements/:id/restore',
  access: 'agreement.edit',
  params: IdParams,
  body: RestoreSchema,
  response: AgreementViewSchema,
});
/** Plans or reaches one milestone. An actual date wants evidence; the official who enters it is the verifier. */
export const recordMilestone = defineEndpoint({
  method: 'PUT',
  path: '/agreements/:id/milestones/:code',
  access: 'agreement.edit',
  params: z.extend(IdParams, { code: MilestoneCodeSchema }),
  body: z.object({
    version: VersionSchema,
    plannedOn: z.nullable(PeriodSchema),
    actualOn: z.nullable(DateOnlySchema),
    evidence: z.nullable(Text(2000)),
  }),
  response: AgreementViewSchema,
});
/** "Still so": the official confirms the state of the agreement as of now. */
export const confirmAgreement = defineEndpoint({
  method: 'POST',
  path: '/agreements/:id/confirm',
  access: 'agreement.edit',
  params: IdParams,
  body: z.object({ version: VersionSchema }),
  response: AgreementViewSchema,
});
export const endAgreement = defineEndpoint({
  method: 'POST',
  path: '/agreements/:id/terminal',
  access: 'agreement.end',
  params: IdParams,
  body: z.object({ version: VersionSchema, terminal: z.nullable(TerminalSchema), reason: z.nullable(Text(2000)) }),
  response: AgreementViewSchema,
});
