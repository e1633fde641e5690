import { HUBS, type listOrganisations, ORGANISATION_KINDS, type QueryOf } from '@bridge/common';

export type OrganisationQuery = QueryOf<typeof listOrganisations>;
export type ChangeOrganisations = (patch: Partial<OrganisationQuery>, options?: { replace?: boolean }) => void;

export const NO_FILTER = { q: '', hub: [], kind: [], origin: 'users' as const };
/** Filters of which the reader chooses one, with the list of terms that names its choices. */
export const CHOICES = {
  hub: { codes: HUBS, term: 'hub' },
  kind: { codes: ORGANISATION_KINDS, term: 'organisationKind' },
} as const;
export const CHOICE_FILTERS = ['kind', 'hub'] as const;

export const isFiltered = ({ q, hub, kind, origin }: OrganisationQuery): boolean =>
  q !== '' || hub.length + kind.length > 0 || origin === 'history';
