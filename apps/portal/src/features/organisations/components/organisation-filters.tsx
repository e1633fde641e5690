import { ORGANISATION_SORTS } from '@bridge/common';
import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { FilterBar, FilterChips, SortSelect, TypedFilter } from '../../../shared/tables/index.js';
import { CHOICE_FILTERS, CHOICES, type ChangeOrganisations, NO_FILTER, type OrganisationQuery } from '../model/organisation-query.js';

interface Props {
  query: OrganisationQuery;
  change: ChangeOrganisations;
}

/** Text, kind, region, what is shown and order; all of it stands in the address. */
export function OrganisationFilters({ query, change }: Props) {
  const { t, term } = useTranslator();
  const chips = useChips(query, change);
  return (
    <>
      <FilterBar
        search={
          <TypedFilter value={query.q} onValue={(q) => change({ q }, { replace: true })}>
            {(field) => <TextInput type="search" label={t('organisations.search')} maxLength={100} {...field} />}
          </TypedFilter>
        }
        activeCount={chips.length}
        actions={
          <SortSelect
            label={t('organisations.sort')}
            sort={query.sort}
            options={ORGANISATION_SORTS.map((sort) => ({ value: sort, label: t(`organisations.sort.${sort}`) }))}
            onSort={(sort) => change({ sort: sort as OrganisationQuery['sort'] })}
          />
        }
      >
        {CHOICE_FILTERS.map((filter) => (
          <NativeSelect
            key={filter}
            label={t(`organisations.field.${filter}`)}
            value={query[filter][0] ?? ''}
            data={[
              { value: '', label: t('organisations.any') },
              ...CHOICES[filter].codes.map((code) => ({ value: code, label: term(CHOICES[filter].term, code) })),
            ]}
            onChange={(event) => change({ [filter]: event.currentTarget.value === '' ? [] : [event.currentTarget.value] })}
          />
        ))}
        <NativeSelect
          label={t('organisations.origin.label')}
          value={query.origin}
          data={(['users', 'history'] as const).map((origin) => ({ value: origin, label: t(`organisations.origin.${origin}`) }))}
          onChange={(event) => change({ origin: event.currentTarget.value as OrganisationQuery['origin'] })}
        />
      </FilterBar>
      <FilterChips chips={chips} onClear={() => change(NO_FILTER)} />
    </>
  );
}

function useChips(query: OrganisationQuery, change: ChangeOrganisations) {
  const { t, term } = useTranslator();
  const chosen = CHOICE_FILTERS.flatMap((filter) => {
    const values: readonly string[] = query[filter];
    return values.map((value) => ({
      key: `${filter} ${value}`,
      label: `${t(`organisations.field.${filter}`)}${t('ui.colon')}${term(CHOICES[filter].term, value)}`,
      onRemove: () => change({ [filter]: values.filter((other) => other !== value) }),
    }));
  });
  return [
    ...(query.q === '' ? [] : [{ key: 'q', label: t('organisations.searchChip', { text: query.q }), onRemove: () => change({ q: '' }) }]),
    ...chosen,
    ...(query.origin === 'users'
      ? []
      : [{ key: 'origin', label: t('organisations.origin.history'), onRemove: () => change({ origin: 'users' }) }]),
  ];
}
