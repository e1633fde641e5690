import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { IdParams, PageQuery, pageOf } from '../endpoint/page.js';
import { RoleSchema } from '../permissions/roles.js';
import { IssuerSchema } from '../values/bodies.js';
import { IdSchema, InstantSchema, LocaleSchema, LocalisedTextSchema } from '../values/scalars.js';
import { EmailSchema, LinkTokenSchema, NewPasswordSchema, PersonNameSchema, TakenSchema } from './account.endpoints.js';

export const UserViewSchema = z.object({
  id: IdSchema,
  email: z.string(),
  displayName: z.string(),
  role: RoleSchema,
  body: z.nullable(IssuerSchema),
  companyName: z.nullable(LocalisedTextSchema),
  createdAt: InstantSchema,
  revokedAt: z.nullable(InstantSchema),
  /** An authenticator app or a passkey. */
  hasSecondFactor: z.boolean(),
});
export type UserView = z.infer<typeof UserViewSchema>;

/** The accounts that the viewer may manage: a zone manager those of the own body, an administrator all. */
export const listUsers = defineEndpoint({
  method: 'GET',
  path: '/users',
  access: 'user.manage',
  query: z.object(PageQuery),
  response: pageOf(UserViewSchema),
});
/** Ends every session of the account at once; it opens nothing until it is given back. */
export const revokeUser = defineEndpoint({
  method: 'POST',
  path: '/users/:id/revoke',
  access: 'user.manage',
  params: IdParams,
  response: UserViewSchema,
});
export const reactivateUser = defineEndpoint({
  method: 'POST',
  path: '/users/:id/reactivate',
  access: 'user.manage',
  params: IdParams,
  response: UserViewSchema,
});

/**
 * For who lost phone, passkeys and recovery codes: all of them go and every session ends, and the person is told. The reason says how the
 * administrator made sure who asks.
 */
export const resetSecondFactor = defineEndpoint({
  method: 'POST',
  path: '/users/:id/second-factor-reset',
  access: 'user.reset-second-factor',
  params: IdParams,
  body: z.object({ reason: z.string().check(z.trim(), z.minLength(5), z.maxLength(500)) }),
  response: UserViewSchema,
});

const GivenRole = { role: RoleSchema, body: z.nullable(IssuerSchema) };
export const changeUserRole = defineEndpoint({
  method: 'PUT',
  path: '/users/:id/role',
  access: 'user.manage',
  params: IdParams,
  body: z.object(GivenRole),
  response: UserViewSchema,
});

export const InvitationViewSchema = z.object({
  id: IdSchema,
  email: z.string(),
  role: RoleSchema,
  body: z.nullable(IssuerSchema),
  /** The delegation that somebody is to organise; null also for readers who see no delegations. */
  delegationName: z.nullable(LocalisedTextSchema),
  invitedBy: z.nullable(z.string()),
  invitedAt: InstantSchema,
  expiresAt: InstantSchema,
});
export type InvitationView = z.infer<typeof InvitationViewSchema>;

/** Invitations that nobody has taken up or back. */
export const listInvitations = defineEndpoint({
  method: 'GET',
  path: '/invitations',
  access: 'user.invite',
  response: z.object({ rows: z.array(InvitationViewSchema) }),
});
/** Whoever is invited to organise is invited for one delegation, and nobody else for any. */
export const inviteUser = defineEndpoint({
  method: 'POST',
  path: '/invitations',
  access: 'user.invite',
  body: z.object({ email: EmailSchema, locale: LocaleSchema, ...GivenRole, delegation: z.nullable(IdSchema) }),
  response: InvitationViewSchema,
});
/** Sends a new link; the one before opens nothing any more. */
export const resendInvitation = defineEndpoint({
  method: 'POST',
  path: '/invitations/:id/resend',
  access: 'user.invite',
  params: IdParams,
  response: InvitationViewSchema,
});
export const withdrawInvitation = defineEndpoint({ method: 'DELETE', path: '/invitations/:id', access: 'user.invite', params: IdParams });
export const acceptInvitation = defineEndpoint({
  method: 'POST',
  path: '/invitations/accept',
  access: 'public',
  body: z.object({ token: LinkTokenSchema, displayName: PersonNameSchema, password: NewPasswordSchema, locale: LocaleSchema }),
  response: TakenSchema,
});
