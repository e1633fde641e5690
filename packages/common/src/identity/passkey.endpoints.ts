import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { SESSION_DUTIES } from '../endpoint/session-duties.js';
import { IdSchema, InstantSchema } from '../values/scalars.js';
import { ViewerViewSchema } from './identity.endpoints.js';
import { ProofSchema } from './second-factor.endpoints.js';

const Base64UrlSchema = z.string().check(z.maxLength(16_384), z.regex(/^[\w-]+$/));
const NameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));
const DescriptorSchema = z.object({ id: z.string(), type: z.string(), transports: z.optional(z.array(z.string())) });

/** What `navigator.credentials.create` wants, as JSON (WebAuthn level 3). */
const CreationOptionsSchema = z.object({
  rp: z.object({ id: z.optional(z.string()), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ alg: z.number(), type: z.literal('public-key') })),
  timeout: z.optional(z.number()),
  excludeCredentials: z.optional(z.array(DescriptorSchema)),
  authenticatorSelection: z.optional(
    z.object({
      residentKey: z.optional(z.string()),
      requireResidentKey: z.optional(z.boolean()),
      userVerification: z.optional(z.string()),
    }),
  ),
  attestation: z.optional(z.string()),
});

/** What `navigator.credentials.get` wants, as JSON. */
const RequestOptionsSchema = z.object({
  challenge: z.string(),
  rpId: z.optional(z.string()),
  timeout: z.optional(z.number()),
  allowCredentials: z.optional(z.array(DescriptorSchema)),
  userVerification: z.optional(z.string()),
});

const CREDENTIAL = { id: Base64UrlSchema, rawId: Base64UrlSchema, type: z.literal('public-key') };
const NewCredentialSchema = z.object({
  ...CREDENTIAL,
  response: z.object({
    clientDataJSON: Base64UrlSchema,
    attestationObject: Base64UrlSchema,
    transports: z.optional(z.array(z.string().check(z.maxLength(20))).check(z.maxLength(10))),
  }),
});
const AssertionSchema = z.object({
  ...CREDENTIAL,
  response: z.object({
    clientDataJSON: Base64UrlSchema,
    authenticatorData: Base64UrlSchema,
    signature: Base64UrlSchema,
    userHandle: z.optional(Base64UrlSchema),
  }),
});

const PasskeySchema = z.object({ id: IdSchema, name: z.string(), createdAt: InstantSchema, lastUsedAt: z.nullable(InstantSchema) });
export type Passkey = z.infer<typeof PasskeySchema>;

/** How people may sign in here besides e-mail and password. */
export const readSignInWays = defineEndpoint({
  method: 'GET',
  path: '/session/ways',
  access: 'public',
  response: z.object({
    /** The address at which passkeys work; null where the portal has none that browsers accept. */
    passkeyOrigin: z.nullable(z.string()),
    /** Officials can sign in with their own institution. */
    singleSignOn: z.boolean(),
  }),
});

export const beginPasskeySignIn = defineEndpoint({
  method: 'POST',
  path: '/session/passkey/challenge',
  access: 'public',
  response: RequestOptionsSchema,
});
/** Signs in without a password; the device has checked its owner, so this counts as both factors. */
export const signInByPasskey = defineEndpoint({
  method: 'POST',
  path: '/session/passkey',
  access: 'public',
  body: z.object({ credential: AssertionSchema }),
  response: z.object({ viewer: ViewerViewSchema }),
});

export const listPasskeys = defineEndpoint({
  method: 'GET',
  path: '/account/passkeys',
  access: 'signed-in',
  beforeDuties: SESSION_DUTIES,
  response: z.object({ passkeys: z.array(PasskeySchema) }),
});
export const beginPasskey = defineEndpoint({
  method: 'POST',
  path: '/account/passkeys/challenge',
  access: 'signed-in',
  beforeDuties: ['second-factor'],
  body: ProofSchema,
  response: CreationOptionsSchema,
});
/** Keeps the new passkey. All sessions end; the caller gets a new one, and recovery codes where there were none. */
export const addPasskey = defineEndpoint({
  method: 'POST',
  path: '/account/passkeys',
  access: 'signed-in',
  beforeDuties: ['second-factor'],
  body: z.object({ name: NameSchema, credential: NewCredentialSchema }),
  response: z.object({ recoveryCodes: z.nullable(z.array(z.string())) }),
});
export const renamePasskey = defineEndpoint({
  method: 'PUT',
  path: '/account/passkeys/:id',
  access: 'signed-in',
  params: z.object({ id: IdSchema }),
  body: z.object({ name: NameSchema }),
  response: PasskeySchema,
});
/** Takes a passkey away, and gives the caller a new session; refused where the role must have a second factor and this is the last. */
export const removePasskey = defineEndpoint({
  method: 'POST',
  path: '/account/passkeys/:id/removal',
  access: 'signed-in',
  params: z.object({ id: IdSchema }),
  body: ProofSchema,
  response: z.object({ viewer: ViewerViewSchema }),
});
