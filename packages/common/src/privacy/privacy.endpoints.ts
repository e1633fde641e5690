import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { IdParams, PageQuery, pageOf } from '../endpoint/page.js';
import { ProofSchema } from '../identity/second-factor.endpoints.js';
import { RoleSchema } from '../permissions/roles.js';
import { IdSchema, InstantSchema, LocaleSchema } from '../values/scalars.js';
import { ConsentSchema } from './consents.js';
import { NoticeStampSchema, NoticeTextSchema, NoticeTextsSchema, NoticeVersionSchema } from './notice.js';
import { ErasureReceiptSchema, HeldDataSchema } from './personal-data.js';

/** The notice as everybody may read it: the one in force, or an earlier version. */
export const NoticeViewSchema = z.extend(NoticeStampSchema, {
  locale: LocaleSchema,
  text: NoticeTextSchema,
  /** SHA-256 of the text as it is kept: what somebody saw can be proved later. */
  sha256: z.string(),
  /** All versions, newest first. */
  versions: z.array(NoticeStampSchema),
});
export type NoticeView = z.infer<typeof NoticeViewSchema>;

/** @throws `not-found` where no such version was published */
export const readNotice = defineEndpoint({
  method: 'GET',
  path: '/privacy-notice',
  access: 'public',
  query: z.object({ locale: LocaleSchema, version: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100_000))) }),
  response: NoticeViewSchema,
});

const SeenSchema = z.object({ version: NoticeVersionSchema, locale: LocaleSchema, at: InstantSchema });
const ConsentActSchema = z.object({
  consent: ConsentSchema,
  given: z.boolean(),
  version: NoticeVersionSchema,
  locale: LocaleSchema,
  at: InstantSchema,
});
export type ConsentAct = z.infer<typeof ConsentActSchema>;

/** Where the reader stands: what they saw and what they consented to. */
export const PrivacyViewSchema = z.object({
  /** The version in force; null where none is published. */
  version: z.nullable(NoticeVersionSchema),
  /** Nothing is owed: the notice in force was seen, and what is asked was consented to. */
  settled: z.boolean(),
  /** The consents that are asked of the reader's role, and whether they stand. */
  consents: z.array(z.object({ consent: ConsentSchema, given: z.boolean() })),
  /** Newest first. */
  seen: z.array(SeenSchema),
  /** Every consent given, refused and taken back, newest first. */
  acts: z.array(ConsentActSchema),
  /** What the product keeps of the reader. */
  held: z.array(HeldDataSchema),
  demo: z.boolean(),
});
export type PrivacyView = z.infer<typeof PrivacyViewSchema>;

export const readPrivacy = defineEndpoint({
  method: 'GET',
  path: '/account/privacy',
  access: 'signed-in',
  beforeDuties: ['notice'],
  response: PrivacyViewSchema,
});
/** What a person says after reading: asked consents that are not listed are refused. @throws `notice.superseded` for another version */
export const NoticeAnswerSchema = z.object({ version: NoticeVersionSchema, locale: LocaleSchema, consents: z.array(ConsentSchema) });
export type NoticeAnswer = z.infer<typeof NoticeAnswerSchema>;
export const answerNotice = defineEndpoint({
  method: 'POST',
  path: '/account/privacy/answers',
  access: 'signed-in',
  beforeDuties: ['notice'],
  body: NoticeAnswerSchema,
  response: PrivacyViewSchema,
});
/**
 * Gives one consent by itself, to the version in force as the reader has seen it and in the language that it was seen in.
 * @throws `notice.superseded` where that version was not seen
 */
export const giveConsent = defineEndpoint({
  method: 'POST',
  path: '/account/privacy/consents',
  access: 'signed-in',
  beforeDuties: ['notice'],
  body: z.object({ consent: ConsentSchema }),
  response: PrivacyViewSchema,
});
/** Takes one consent back. From then on the account opens nothing but this page, until the consent is given again. */
export const withdrawConsent = defineEndpoint({
  method: 'POST',
  path: '/account/privacy/withdrawals',
  access: 'signed-in',
  beforeDuties: ['notice'],
  body: z.object({ consent: ConsentSchema }),
  response: PrivacyViewSchema,
});
/** Everything that the product keeps of the reader, as JSON (PIPA art. 35 and 35-2, PIPL art. 45). */
export const exportOwnData = defineEndpoint({
  method: 'GET',
  path: '/account/data',
  access: 'signed-in',
  beforeDuties: ['notice'],
  file: true,
  audited: { act: 'exported', subject: 'user', ofCaller: true },
});
/** Ends the account for good and takes the person out of the records. @throws `user.last-administrator`, `account.demo` */
export const eraseOwnAccount = defineEndpoint({
  method: 'POST',
  path: '/account/erasure',
  access: 'signed-in',
  beforeDuties: ['notice'],
  body: ProofSchema,
  response: ErasureReceiptSchema,
});
/** For a person who asks in another way than by the own account; there is no way back, so whoever does it proves once more who they are. */
export const eraseUser = defineEndpoint({
  method: 'POST',
  path: '/users/:id/erasure',
  access: 'user.erase',
  params: IdParams,
  body: z.extend(ProofSchema, { reason: z.string().check(z.trim(), z.minLength(5), z.maxLength(500)) }),
  response: ErasureReceiptSchema,
});

/** Who owes nothing; who has not answered the notice in force; who refused or took back a consent; whose data were erased. */
export const PRIVACY_STATES = ['settled', 'waiting', 'withheld', 'erased'] as const;
export const PrivacyRecordSchema = z.object({
  userId: IdSchema,
  /** A pseudonym once the person was erased. */
  displayName: z.string(),
  role: RoleSchema,
  state: z.enum(PRIVACY_STATES),
  /** The newest version that the person saw. */
  seen: z.nullable(SeenSchema),
  consents: z.array(z.object({ consent: ConsentSchema, given: z.boolean(), version: NoticeVersionSchema, at: InstantSchema })),
  erasedAt: z.nullable(InstantSchema),
});
export type PrivacyRecord = z.infer<typeof PrivacyRecordSchema>;
export const listPrivacyRecords = defineEndpoint({
  method: 'GET',
  path: '/privacy/records',
  access: 'privacy.read',
  audited: { act: 'viewed', subject: 'user' },
  query: z.object({ ...PageQuery, state: z.optional(z.enum(PRIVACY_STATES)) }),
  response: pageOf(PrivacyRecordSchema),
});

export const PublishedNoticeSchema = z.extend(NoticeStampSchema, {
  publishedBy: z.nullable(z.string()),
  texts: NoticeTextsSchema,
  /** How many people have seen this version. */
  seenBy: z.int(),
});
export type PublishedNotice = z.infer<typeof PublishedNoticeSchema>;
/** Every version in every language, newest first. */
export const listNotices = defineEndpoint({
  method: 'GET',
  path: '/privacy/notices',
  access: 'privacy.read',
  response: z.object({ rows: z.array(PublishedNoticeSchema) }),
});
/** Puts a new version in force: everybody is shown it at their next call, and consents are asked again. */
export const publishNotice = defineEndpoint({
  method: 'POST',
  path: '/privacy/notices',
  access: 'privacy.publish',
  /** The version that the new one replaces: who wrote on the ground of another is told, for nothing that is published can be taken back. */
  body: z.object({ replaces: z.nullable(NoticeVersionSchema), texts: NoticeTextsSchema }),
  response: PublishedNoticeSchema,
});
