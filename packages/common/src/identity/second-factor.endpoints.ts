import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { SESSION_DUTIES } from '../endpoint/session-duties.js';
import { InstantSchema } from '../values/scalars.js';
import { ViewerViewSchema } from './identity.endpoints.js';
import { FactorCodeSchema } from './second-factor.js';

const PasswordSchema = z.string().check(z.minLength(1), z.maxLength(200));

/** Who changes how an account is opened proves again who they are: by password, and by a code where an authenticator is set up. */
export const ProofSchema = z.object({ password: PasswordSchema, code: z.nullable(FactorCodeSchema) });
export type Proof = z.infer<typeof ProofSchema>;

const RecoveryCodesSchema = z.object({ recoveryCodes: z.array(z.string()) });

/** The second step of a sign-in whose password was right, by a code of the authenticator or by a recovery code. */
export const passSecondStep = defineEndpoint({
  method: 'POST',
  path: '/session/second-step',
  access: 'public',
  body: z.object({ code: FactorCodeSchema }),
  response: z.object({ viewer: ViewerViewSchema }),
});

export const readSecondFactor = defineEndpoint({
  method: 'GET',
  path: '/account/second-factor',
  access: 'signed-in',
  beforeDuties: SESSION_DUTIES,
  response: z.object({
    /** When the authenticator was set up; null while there is none. */
    authenticatorSince: z.nullable(InstantSchema),
    recoveryCodesLeft: z.number(),
    /** The role must have a second factor, so the last one cannot be taken away. */
    required: z.boolean(),
    /** An account of the demo world, which needs none. */
    demo: z.boolean(),
  }),
});
/** A new secret for an authenticator; it counts once a code of it was confirmed. */
export const beginAuthenticator = defineEndpoint({
  method: 'POST',
  path: '/account/second-factor/authenticator',
  access: 'signed-in',
  beforeDuties: ['second-factor'],
  body: ProofSchema,
  response: z.object({ secret: z.string(), uri: z.string() }),
});
/** Takes the new secret into use. All sessions of the account end; the caller gets a new one. */
export const confirmAuthenticator = defineEndpoint({
  method: 'POST',
  path: '/account/second-factor/authenticator/confirmation',
  access: 'signed-in',
  beforeDuties: ['second-factor'],
  body: z.object({ code: FactorCodeSchema }),
  response: RecoveryCodesSchema,
});
export const renewRecoveryCodes = defineEndpoint({
  method: 'POST',
  path: '/account/second-factor/recovery-codes',
  access: 'signed-in',
  body: ProofSchema,
  response: RecoveryCodesSchema,
});
/** Takes the authenticator away, and gives the caller a new session; refused where the role must have a second factor and this is the last. */
export const removeAuthenticator = defineEndpoint({
  method: 'POST',
  path: '/account/second-factor/authenticator/removal',
  access: 'signed-in',
  body: ProofSchema,
  response: z.object({ viewer: ViewerViewSchema }),
});
