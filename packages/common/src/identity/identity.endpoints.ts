import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { PermissionSchema, RoleSchema } from '../permissions/roles.js';
import { IssuerSchema } from '../values/bodies.js';
import { IdSchema, LocalisedTextSchema } from '../values/scalars.js';

export const ViewerViewSchema = z.object({
  userId: IdSchema,
  email: z.string(),
  displayName: z.string(),
  role: RoleSchema,
  permissions: z.array(PermissionSchema),
  /** The company an investor acts for. */
  organisation: z.nullable(z.object({ id: IdSchema, name: LocalisedTextSchema })),
  /** The body an official acts for. */
  body: z.nullable(IssuerSchema),
  /** The session opens nothing but the set-up of a second factor until there is one. */
  mustSetUpSecondFactor: z.boolean(),
});
export type ViewerView = z.infer<typeof ViewerViewSchema>;

export const SignInSchema = z.object({
  email: z.string().check(z.trim(), z.toLowerCase(), z.minLength(3), z.maxLength(254)),
  password: z.string().check(z.minLength(1), z.maxLength(200)),
});
export type SignIn = z.infer<typeof SignInSchema>;

export const signIn = defineEndpoint({
  method: 'POST',
  path: '/session',
  access: 'public',
  body: SignInSchema,
  /** No viewer where the second step is still to come: the password alone opens nothing. */
  response: z.object({ viewer: z.nullable(ViewerViewSchema) }),
});
/** Answers `null` where nobody is signed in: the portal asks this first, and that is no error. */
export const readSession = defineEndpoint({
  method: 'GET',
  path: '/session',
  access: 'public',
  response: z.object({ viewer: z.nullable(ViewerViewSchema) }),
});
export const signOut = defineEndpoint({ method: 'DELETE', path: '/session', access: 'signed-in', beforeSecondFactor: true });

/** Accounts of the demo world, shown on the sign-in page only where the demo world was made. */
export const readDemoSignIns = defineEndpoint({
  method: 'GET',
  path: '/demo/sign-ins',
  access: 'public',
  response: z.object({ signIns: z.array(z.object({ role: RoleSchema, email: z.string(), password: z.string() })) }),
});
