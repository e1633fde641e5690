import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { SESSION_DUTIES, SessionDutySchema } from '../endpoint/session-duties.js';
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
  /** The delegation an organiser acts for. */
  delegation: z.nullable(z.object({ id: IdSchema, name: LocalisedTextSchema })),
  /** The body an official acts for. */
  body: z.nullable(IssuerSchema),
  /** The name of the administrator who looks at the portal as this viewer. */
  viewedBy: z.nullable(z.string()),
  /** What the session owes: until then it opens nothing else. */
  duty: z.nullable(SessionDutySchema),
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
export const signOut = defineEndpoint({ method: 'DELETE', path: '/session', access: 'signed-in', beforeDuties: SESSION_DUTIES });

/** An administrator looks at the portal as somebody else, to help them: nothing can be changed or exported, and the audit keeps why. */
export const beginViewAs = defineEndpoint({
  method: 'POST',
  path: '/session/view-as',
  access: 'user.view-as',
  body: z.object({
    email: SignInSchema.shape.email,
    reason: z.string().check(z.trim(), z.minLength(5), z.maxLength(500)),
  }),
  response: ViewerViewSchema,
});
/** Ends it; for whoever is signed in, as the administrator has the viewer's rights until then. */
export const endViewAs = defineEndpoint({ method: 'DELETE', path: '/session/view-as', access: 'signed-in' });

/** Accounts of the demo world, shown on the sign-in page only where the demo world was made. */
export const readDemoSignIns = defineEndpoint({
  method: 'GET',
  path: '/demo/sign-ins',
  access: 'public',
  response: z.object({ signIns: z.array(z.object({ role: RoleSchema, email: z.string(), password: z.string() })) }),
});
