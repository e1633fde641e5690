import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { IdParams, manyOf, PageQuery, pageOf } from '../endpoint/page.js';
import {
  EmailSchema,
  LinkTokenSchema,
  LONGEST_PASSWORD,
  NewPasswordSchema,
  PersonNameSchema,
  TakenSchema,
} from '../identity/account.endpoints.js';
import { NoticeVersionSchema } from '../privacy/notice.js';
import { HubSchema } from '../taxonomy/sectors.js';
import { DateOnlySchema, IdSchema, InstantSchema, LocaleSchema, VersionSchema } from '../values/scalars.js';

/** Where a registration stands once its e-mail is confirmed. */
export const REGISTRATION_STATES = ['submitted', 'waitlisted', 'returned', 'approved'] as const;
export const RegistrationStateSchema = z.enum(REGISTRATION_STATES);
export type RegistrationState = z.infer<typeof RegistrationStateSchema>;

/** What may follow: an approval is final, and what was returned waits for its applicant. */
export const REGISTRATION_DECISIONS = {
  submitted: ['approved', 'waitlisted', 'returned'],
  waitlisted: ['approved', 'waitlisted', 'returned'],
  returned: [],
  approved: [],
} as const satisfies Record<RegistrationState, readonly RegistrationState[]>;

const CompanyName = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
/** Who registers, and for which company. */
export const RegistrationFieldsSchema = z.object({
  displayName: PersonNameSchema,
  companyZh: CompanyName,
  companyKo: z.nullable(CompanyName),
  companyEn: z.nullable(CompanyName),
  /** Unified Social Credit Code; its check character is checked. */
  uscc: z.string().check(z.trim(), z.toUpperCase(), z.length(18)),
  hub: HubSchema,
  city: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
});
export type RegistrationFields = z.infer<typeof RegistrationFieldsSchema>;

/** Answers the same whether or not the address has an account already: what to do next comes by mail. */
export const register = defineEndpoint({
  method: 'POST',
  path: '/registrations',
  access: 'public',
  body: z.object({
    email: EmailSchema,
    password: NewPasswordSchema,
    locale: LocaleSchema,
    fields: RegistrationFieldsSchema,
    /** The notice that stood beside the form, and both consents: without them nothing may be kept of the person. */
    notice: z.object({ version: NoticeVersionSchema, processing: z.literal(true), crossBorder: z.literal(true) }),
  }),
  response: TakenSchema,
});
/** Wants the password too: a link that somebody else asked for must not open an account whose password only they know. */
export const confirmRegistration = defineEndpoint({
  method: 'POST',
  path: '/registrations/confirm',
  access: 'public',
  body: z.object({ token: LinkTokenSchema, password: z.string().check(z.minLength(1), z.maxLength(LONGEST_PASSWORD)) }),
  response: TakenSchema,
});

const Standing = {
  version: VersionSchema,
  state: RegistrationStateSchema,
  fields: RegistrationFieldsSchema,
  submittedAt: InstantSchema,
  /** Why it was returned. */
  reason: z.nullable(z.string()),
  /** By when a decision is expected, where it waits. */
  expectedOn: z.nullable(DateOnlySchema),
};
export const MyRegistrationSchema = z.object(Standing);
export type MyRegistration = z.infer<typeof MyRegistrationSchema>;

/** The applicant's own registration: all that an account shows before it is approved. */
export const readMyRegistration = defineEndpoint({
  method: 'GET',
  path: '/registration',
  access: 'registration.own',
  response: MyRegistrationSchema,
});
/** Sends a returned registration again. */
export const resubmitRegistration = defineEndpoint({
  method: 'PUT',
  path: '/registration',
  access: 'registration.own',
  body: z.object({ version: VersionSchema, fields: RegistrationFieldsSchema }),
  response: MyRegistrationSchema,
});

export const RegistrationViewSchema = z.object({
  ...Standing,
  id: IdSchema,
  email: z.string(),
  /** Whether the product knows the company already, and how many people act for it. */
  companyKnown: z.boolean(),
  members: z.int(),
});
export type RegistrationView = z.infer<typeof RegistrationViewSchema>;

/** The queue: all of it for officials, those who want to join the own company for its manager. */
export const listRegistrations = defineEndpoint({
  method: 'GET',
  path: '/registrations',
  access: 'registration.decide',
  query: z.object({ ...PageQuery, state: manyOf(RegistrationStateSchema) }),
  response: pageOf(RegistrationViewSchema),
});
export const decideRegistration = defineEndpoint({
  method: 'POST',
  path: '/registrations/:id/decision',
  access: 'registration.decide',
  params: IdParams,
  body: z.object({
    version: VersionSchema,
    decision: z.enum(['approved', 'waitlisted', 'returned']),
    /** Wanted where it is returned. */
    reason: z.nullable(z.string().check(z.trim(), z.maxLength(2000))),
    /** Wanted where it is waitlisted. */
    expectedOn: z.nullable(DateOnlySchema),
  }),
  response: RegistrationViewSchema,
});
