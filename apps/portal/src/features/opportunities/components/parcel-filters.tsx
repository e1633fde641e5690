import { BLOCKS, PARCEL_STATUSES, type OPPORTUNITY_SORTS as Sorts, TENURES, type Tenure } from '@bridge/common';
import { MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { FilterBar, FilterChips, SortSelect, TypedFilter } from '../../../shared/tables/index.js';
import { filterChips } from '../model/filter-chips.js';
import { activeCount, type ChangeQuery, type ListQuery, NO_CONDITIONS, OPPORTUNITY_SORTS } from '../model/list-query.js';
import { MinAreaFilter } from './min-area-filter.js';

interface ParcelFiltersProps {
  query: ListQuery;
  change: ChangeQuery;
}

/** The filters above list and map, with a chip for each one that is on. */
export function ParcelFilters({ query, change }: ParcelFiltersProps) {
  const translator = useTranslator();
  const { t } = translator;
  const search = (
    <TypedFilter value={query.q} onValue={(q) => change({ q }, { replace: true })}>
      {(field) => <TextInput type="search" label={t('opportunities.filter.q')} maxLength={100} {...field} />}
    </TypedFilter>
  );
  return (
    <>
      <FilterBar
        search={search}
        activeCount={activeCount(query)}
        actions={query.view === 'table' && <Order query={query} change={change} />}
      >
        <Choices query={query} change={change} />
        <MinAreaFilter areaM2={query.minAreaM2} onAreaM2={(minAreaM2) => change({ minAreaM2 }, { replace: true })} />
        <TypedFilter value={query.ksic ?? ''} onValue={(ksic) => change({ ksic: ksic === '' ? undefined : ksic }, { replace: true })}>
          {(field) => <TextInput label={t('opportunities.filter.ksic')} inputMode="numeric" maxLength={5} {...field} />}
        </TypedFilter>
      </FilterBar>
      <FilterChips chips={filterChips(translator, query, change)} onClear={() => change(NO_CONDITIONS)} />
    </>
  );
}

function Order({ query, change }: ParcelFiltersProps) {
  const { t } = useTranslator();
  return (
    <SortSelect
      label={t('opportunities.sort.label')}
      sort={query.sort}
      options={OPPORTUNITY_SORTS.map((sort) => ({ value: sort, label: t(`opportunities.sort.${sort}`) }))}
      onSort={(sort) => change({ sort: sort as (typeof Sorts)[number] })}
    />
  );
}

function Choices({ query, change }: ParcelFiltersProps) {
  const { t, term } = useTranslator();
  const any = { value: '', label: t('opportunities.filter.any') };
  return (
    <>
      <MultiSelect
        label={term('parcelField', 'block')}
        placeholder={query.block.length === 0 ? any.label : undefined}
        data={BLOCKS.map((block) => ({ value: block, label: term('block', block) }))}
        value={query.block}
        onChange={(block) => change({ block: BLOCKS.filter((one) => block.includes(one)) })}
      />
      <MultiSelect
        label={term('parcelField', 'status')}
        placeholder={query.status.length === 0 ? any.label : undefined}
        data={PARCEL_STATUSES.map((status) => ({ value: status, label: term('parcelStatus', status) }))}
        value={query.status}
        onChange={(status) => change({ status: PARCEL_STATUSES.filter((one) => status.includes(one)) })}
      />
      <NativeSelect
        label={term('parcelField', 'tenure')}
        data={[any, ...TENURES.map((tenure) => ({ value: tenure, label: term('tenure', tenure) }))]}
        value={query.tenure[0] ?? ''}
        onChange={({ currentTarget: { value } }) => change({ tenure: value === '' ? [] : [value as Tenure] })}
      />
      <NativeSelect
        label={t('opportunities.filter.stale')}
        data={[any, ...(['yes', 'no'] as const).map((value) => ({ value, label: t(`opportunities.filter.stale.${value}`) }))]}
        value={query.stale ?? ''}
        onChange={({ currentTarget: { value } }) => change({ stale: value === 'yes' || value === 'no' ? value : undefined })}
      />
    </>
  );
}
