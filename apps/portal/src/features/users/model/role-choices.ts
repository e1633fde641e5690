import { actsForCompany, grantsOf, type Issuer, type Role, type UserView, type ViewerView } from '@bridge/common';
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
export function roleName({ t, term }: Translator, { role, body }: GivenRole): string {
  return body === null ? term('role', role) : `${term('role', role)}${t('ui.colon')}${term('issuer', body)}`;
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

/** What somebody may become by the reader; the present role stands first. Empty where it cannot be changed. */
export function rolesFor(translator: Translator, viewer: ViewerView, user: UserView): RoleChoice[] {
  if (user.id === viewer.userId || user.role === 'applicant') return [];
  const own = choiceOf(translator, user);
  const company = (['investor', 'investor-manager'] as const).map((role) => choiceOf(translator, { role, body: null }));
  const choices = actsForCompany(user.role) ? company : roleChoices(translator, viewer);
  return [own, ...choices.filter(({ value }) => value !== own.value)];
}
