import { type DelegationView, listDelegations, textFor } from '@bridge/common';
import { NativeSelect, TextInput } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useMay } from '../../../shared/session/index.js';
import { FilterBar, type FilterChip, FilterChips, SortSelect, TypedFilter } from '../../../shared/tables/index.js';
import {
  CHOICE_FILTERS,
  CHOICES,
  type ChangeProjects,
  type ChoiceFilter,
  NO_FILTER,
  type ProjectQuery,
  sortChoices,
} from '../model/project-query.js';

interface Props {
  query: ProjectQuery;
  change: ChangeProjects;
}

/** Text, sector, region, delegation, origin and order; all of it stands in the address. */
export function ProjectFilters({ query, change }: Props) {
  const translator = useTranslator();
  const { t } = translator;
  const may = useMay();
  const delegations = useEndpoint(listDelegations, {}, { enabled: may('delegation.read') }).data?.rows ?? [];
  const chips = useChips(query, change, delegations);
  return (
    <>
      <FilterBar
        search={
          <TypedFilter value={query.q} onValue={(q) => change({ q }, { replace: true })}>
            {(field) => <TextInput type="search" label={t('projects.search')} maxLength={100} {...field} />}
          </TypedFilter>
        }
        activeCount={chips.length}
        actions={
          <SortSelect
            label={t('projects.sort')}
            sort={query.sort}
            options={sortChoices(translator)}
            onSort={(sort) => change({ sort: sort as ProjectQuery['sort'] })}
          />
        }
      >
        {CHOICE_FILTERS.map((filter) => (
          <ChoiceSelect key={filter} filter={filter} query={query} change={change} />
        ))}
        {may('delegation.read') && <DelegationSelect query={query} change={change} delegations={delegations} />}
      </FilterBar>
      <FilterChips chips={chips} onClear={() => change(NO_FILTER)} />
    </>
  );
}

function ChoiceSelect({ filter, query, change }: Props & { filter: ChoiceFilter }) {
  const { t, term } = useTranslator();
  const values: readonly string[] = query[filter];
  const several = values.length > 1;
  return (
    <NativeSelect
      label={t(`projects.${filter}`)}
      // Cases of public history never mix into the list by themselves; whoever looks for them must learn where they are.
      description={filter === 'origin' ? t('projects.originHint') : undefined}
      inputWrapperOrder={['label', 'input', 'description']}
      value={several ? 'several' : (values[0] ?? '')}
      data={[
        { value: '', label: t('projects.any') },
        ...(several ? [{ value: 'several', label: t('projects.several') }] : []),
        ...CHOICES[filter].map((code) => ({ value: code, label: term(filter, code) })),
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (value !== 'several') change({ [filter]: value === '' ? [] : [value] });
      }}
    />
  );
}

function DelegationSelect({ query, change, delegations }: Props & { delegations: readonly DelegationView[] }) {
  const { t, locale } = useTranslator();
  return (
    <NativeSelect
      label={t('projects.delegation')}
      value={query.delegation ?? ''}
      data={[{ value: '', label: t('projects.any') }, ...delegations.map(({ id, name }) => ({ value: id, label: textFor(name, locale) }))]}
      onChange={(event) => change({ delegation: event.currentTarget.value || undefined })}
    />
  );
}

function useChips(query: ProjectQuery, change: ChangeProjects, delegations: readonly DelegationView[]): FilterChip[] {
  const { t, term, locale } = useTranslator();
  const chosen = CHOICE_FILTERS.flatMap((filter) => {
    const values: readonly string[] = query[filter];
    return values.map((value) => ({
      key: `${filter} ${value}`,
      label: `${t(`projects.${filter}`)}${t('ui.colon')}${term(filter, value)}`,
      onRemove: () => change({ [filter]: values.filter((other) => other !== value) }),
    }));
  });
  const name = delegations.find(({ id }) => id === query.delegation)?.name;
  return [
    ...(query.q === '' ? [] : [{ key: 'q', label: t('projects.search.chip', { text: query.q }), onRemove: () => change({ q: '' }) }]),
    ...chosen,
    ...(query.delegation === undefined
      ? []
      : [
          {
            key: 'delegation',
            label: name ? `${t('projects.delegation')}${t('ui.colon')}${textFor(name, locale)}` : t('projects.delegation'),
            onRemove: () => change({ delegation: undefined }),
          },
        ]),
  ];
}
