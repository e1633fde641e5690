import {
  actsForCompany,
  grantsOf,
  type InvitationView,
  type Issuer,
  organises,
  type Role,
  textFor,
  type UserView,
  type ViewerView,
} from '@bridge/common';
import type { Translator } from '@bridge/i18n';

export interface GivenRole {
  role: Role;
  body: Issuer | null;
}

const keyOf = ({ role, body }: GivenRole): string => `${role} ${body ?? ''}`;

export interface RoleChoice {
  value: string;
  label: string;
  given: GivenRole;
}

/** A role, with the body that it is held for where it is held for one. */
function roleName({ t, term }: Translator, { role, body }: GivenRole): string {
  return body === null ? term('role', role) : `${term('role', role)}${t('ui.colon')}${term('issuer', body)}`;
}

/** The role of an invitation, with the delegation where it is one to organise. */
export function invitedRole(translator: Translator, { delegationName, ...given }: InvitationView): string {
  const { t, locale } = translator;
  const role = roleName(translator, given);
  return delegationName === null ? role : `${role}${t('ui.colon')}${textFor(delegationName, locale)}`;
}

const choiceOf = (translator: Translator, given: GivenRole): RoleChoice => ({
  value: keyOf(given),
  label: roleName(translator, given),
  given,
});

/** The roles that the reader may invite into. */
export function roleChoices(translator: Translator, viewer: ViewerView): RoleChoice[] {
  return grantsOf(viewer).flatMap(({ role, bodies }) => bodies.map((body) => choiceOf(translator, { role, body })));
}

/**
 * What somebody may become by the reader; the present role stands first. Empty where it cannot be changed. An organiser comes with the
 * delegation of an invitation, and never by a change.
 */
export function rolesFor(translator: Translator, viewer: ViewerView, user: UserView): RoleChoice[] {
  if (user.id === viewer.userId || user.role === 'applicant' || organises(user.role)) return [];
  const own = choiceOf(translator, user);
  const company = (['investor', 'investor-manager'] as const).map((role) => choiceOf(translator, { role, body: null }));
  const choices = actsForCompany(user.role) ? company : roleChoices(translator, viewer);
  return [own, ...choices.filter(({ value, given }) => value !== own.value && !organises(given.role))];
}
