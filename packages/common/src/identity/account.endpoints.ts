import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { IdParams } from '../endpoint/page.js';
import { RoleSchema } from '../permissions/roles.js';
import { IdSchema, InstantSchema, LocaleSchema } from '../values/scalars.js';

/** All characters count, none is wanted: length protects, rules of composition do not (NIST SP 800-63B, ASVS 5.0). */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;
export const NewPasswordSchema = z.string().check(z.minLength(SHORTEST_PASSWORD), z.maxLength(LONGEST_PASSWORD));
export const EmailSchema = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email());
export const PersonNameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
/** The secret part of a link in a mail. */
export const LinkTokenSchema = z.string().check(z.regex(/^[\w-]{43}$/));

/** The answer where nothing is told but that the request was taken. */
export const TakenSchema = z.object({ taken: z.literal(true) });

export const AccountViewSchema = z.object({
  email: z.string(),
  displayName: z.string(),
  /** The language of mails. */
  locale: LocaleSchema,
  role: RoleSchema,
  /** Accounts of the demo world are for everybody: nobody changes them. */
  demo: z.boolean(),
});
export type AccountView = z.infer<typeof AccountViewSchema>;

export const readAccount = defineEndpoint({ method: 'GET', path: '/account', access: 'signed-in', response: AccountViewSchema });

export const ProfileSchema = z.object({ displayName: PersonNameSchema, locale: LocaleSchema });
export const changeProfile = defineEndpoint({
  method: 'PUT',
  path: '/account',
  access: 'signed-in',
  body: ProfileSchema,
  response: AccountViewSchema,
});

/** Ends all other sessions. */
export const changePassword = defineEndpoint({
  method: 'PUT',
  path: '/account/password',
  access: 'signed-in',
  body: z.object({ current: z.string().check(z.minLength(1), z.maxLength(LONGEST_PASSWORD)), next: NewPasswordSchema }),
  response: TakenSchema,
});

export const BROWSERS = ['chrome', 'edge', 'firefox', 'safari', 'samsung', 'whale', 'wechat', 'other'] as const;
export const SYSTEMS = ['windows', 'macos', 'ios', 'android', 'harmony', 'linux', 'other'] as const;

export const SessionViewSchema = z.object({
  id: IdSchema,
  createdAt: InstantSchema,
  lastUsedAt: InstantSchema,
  browser: z.nullable(z.enum(BROWSERS)),
  system: z.nullable(z.enum(SYSTEMS)),
  /** The network that it was used from; never the whole address. */
  network: z.nullable(z.string()),
  /** Whether this very call belongs to it. */
  current: z.boolean(),
});
export type SessionView = z.infer<typeof SessionViewSchema>;

export const listSessions = defineEndpoint({
  method: 'GET',
  path: '/account/sessions',
  access: 'signed-in',
  response: z.object({ sessions: z.array(SessionViewSchema) }),
});
export const endSession = defineEndpoint({ method: 'DELETE', path: '/account/sessions/:id', access: 'signed-in', params: IdParams });
export const endOtherSessions = defineEndpoint({ method: 'DELETE', path: '/account/sessions', access: 'signed-in' });

/** Answers the same whether or not there is such an account. */
export const requestPasswordReset = defineEndpoint({
  method: 'POST',
  path: '/password-resets',
  access: 'public',
  body: z.object({ email: EmailSchema }),
  response: TakenSchema,
});
/** Sets a new password by the link of a mail, and ends all sessions. */
export const resetPassword = defineEndpoint({
  method: 'POST',
  path: '/password-resets/use',
  access: 'public',
  body: z.object({ token: LinkTokenSchema, password: NewPasswordSchema }),
  response: TakenSchema,
});
