import { Group, NativeSelect, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { FilterBar, FilterChips, SortSelect, TypedFilter } from '../../../shared/tables/index.js';
import { FLAG_FILTERS, FLAG_WORDS, filterChips } from '../model/filter-chips.js';
import {
  CHOICE_FILTERS,
  CHOICE_NAMES,
  CHOICE_TERM,
  type ChangeQuery,
  type ChoiceFilter,
  type ListQuery,
  type ListView,
  NO_FILTER,
  SORTS,
  VIEWS,
} from '../model/list-query.js';

interface Props {
  query: ListQuery;
  change: ChangeQuery;
}

/** Board or list, filters and order; all of it stands in the address. */
export function AgreementFilters({ query, change }: Props) {
  const translator = useTranslator();
  const { t } = translator;
  const chips = filterChips(translator, query, change);
  return (
    <>
      <FilterBar
        search={
          <TypedFilter value={query.q} onValue={(q) => change({ q }, { replace: true })}>
            {(field) => <TextInput type="search" label={t('agreements.search')} maxLength={100} {...field} />}
          </TypedFilter>
        }
        activeCount={chips.filter(({ key }) => key !== 'q').length}
        actions={<ViewAndOrder query={query} change={change} />}
      >
        {CHOICE_NAMES.map((filter) => (
          <ChoiceSelect key={filter} filter={filter} query={query} change={change} />
        ))}
        {FLAG_FILTERS.map((filter) => (
          <NativeSelect
            key={filter}
            label={t(FLAG_WORDS[filter].name)}
            value={query[filter] ?? ''}
            data={[
              { value: '', label: t('agreements.any') },
              ...(['yes', 'no'] as const).map((value) => ({ value, label: t(FLAG_WORDS[filter][value]) })),
            ]}
            onChange={({ currentTarget: { value } }) => change({ [filter]: value === 'yes' || value === 'no' ? value : undefined })}
          />
        ))}
      </FilterBar>
      <FilterChips chips={chips} onClear={() => change(NO_FILTER)} />
    </>
  );
}

function ViewAndOrder({ query, change }: Props) {
  const { t } = useTranslator();
  return (
    <Group gap="sm" align="flex-end">
      <div>
        <Text size="sm" fw={500} id="agreements-view">
          {t('agreements.view')}
        </Text>
        <SegmentedControl
          aria-labelledby="agreements-view"
          value={query.view}
          data={VIEWS.map((view) => ({ value: view, label: t(`agreements.${view}`) }))}
          onChange={(view) => change({ view: view as ListView })}
        />
      </div>
      <SortSelect
        label={t('agreements.sort')}
        sort={query.sort}
        options={SORTS.map((sort) => ({ value: sort, label: t(`agreements.sort.${sort}`) }))}
        onSort={(sort) => change({ sort: sort as ListQuery['sort'] })}
      />
    </Group>
  );
}

function ChoiceSelect({ filter, query, change }: Props & { filter: ChoiceFilter }) {
  const { t, term } = useTranslator();
  const values: readonly string[] = query[filter];
  const several = values.length > 1;
  return (
    <NativeSelect
      label={t(`agreements.${filter}`)}
      value={several ? 'several' : (values[0] ?? '')}
      data={[
        { value: '', label: t('agreements.any') },
        ...(several ? [{ value: 'several', label: t('agreements.several') }] : []),
        ...CHOICE_FILTERS[filter].map((code) => ({ value: code, label: term(CHOICE_TERM[filter], code) })),
      ]}
      onChange={({ currentTarget: { value } }) => value !== 'several' && change({ [filter]: value === '' ? [] : [value] })}
    />
  );
}
