import { GATE_ANSWERS, type GateAnswer, listRules } from '@bridge/common';
import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { FilterBar, FilterChips, SortSelect, TypedFilter } from '../../../shared/tables/index.js';
import { boardChips } from '../model/board-chips.js';
import {
  type BoardQuery,
  CHOICE_FILTERS,
  type ChangeBoard,
  type ChoiceFilter,
  choiceName,
  choicesOf,
  NO_FILTER,
  sortChoices,
  TOPS,
} from '../model/board-query.js';

interface Props {
  query: BoardQuery;
  change: ChangeBoard;
}

/** Filters, order, rows by and top of the board; all of it stands in the address. */
export function BoardFilters({ query, change }: Props) {
  const translator = useTranslator();
  const rules = useEndpoint(listRules);
  const flags = (rules.data?.rows ?? []).filter(({ kind }) => kind === 'regulation').map(({ code }) => code);
  const chips = boardChips(translator, query, change);
  return (
    <>
      <FilterBar
        search={
          <TypedFilter value={query.q} onValue={(q) => change({ q }, { replace: true })}>
            {(field) => <TextInput type="search" label={translator.t('matching.board.search')} maxLength={100} {...field} />}
          </TypedFilter>
        }
        activeCount={chips.length}
        actions={<BoardOrder query={query} change={change} />}
      >
        <GateFilter query={query} change={change} />
        {CHOICE_FILTERS.map((filter) => (
          <ChoiceSelect key={filter} filter={filter} flags={flags} query={query} change={change} />
        ))}
      </FilterBar>
      <FilterChips chips={chips} onClear={() => change(NO_FILTER)} />
    </>
  );
}

function BoardOrder({ query, change }: Props) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <>
      <NativeSelect
        w={120}
        label={t('matching.board.by')}
        value={query.by}
        data={[
          { value: 'project', label: t('matching.board.byProject') },
          { value: 'parcel', label: t('matching.board.byParcel') },
        ]}
        onChange={(event) => change({ by: event.currentTarget.value === 'parcel' ? 'parcel' : 'project' })}
      />
      <NativeSelect
        w={130}
        label={t('matching.board.top')}
        value={String(query.top)}
        data={[...new Set([...TOPS, query.top])].sort((a, b) => a - b).map(String)}
        onChange={(event) => change({ top: Number(event.currentTarget.value) })}
      />
      <SortSelect
        label={t('matching.board.sort')}
        sort={query.sort}
        options={sortChoices(translator)}
        onSort={(sort) => change({ sort: sort as BoardQuery['sort'] })}
      />
    </>
  );
}

function GateFilter({ query, change }: Props) {
  const { t, term } = useTranslator();
  return (
    <Checkbox.Group label={t('matching.board.gate')} value={query.gate} onChange={(gate) => change({ gate: gate as GateAnswer[] })}>
      <Group gap="xs" mt={6}>
        {GATE_ANSWERS.map((answer) => (
          <Checkbox key={answer} value={answer} label={term('answer', answer)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

function ChoiceSelect({ filter, flags, query, change }: Props & { filter: ChoiceFilter; flags: readonly string[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const values: readonly string[] = query[filter];
  const codes = [...new Set([...choicesOf(filter, flags), ...values])];
  const several = values.length > 1;
  return (
    <NativeSelect
      label={t(`matching.board.${filter}`)}
      value={several ? 'several' : (values[0] ?? '')}
      data={[
        { value: '', label: t('matching.board.any') },
        ...(several ? [{ value: 'several', label: t('matching.board.several') }] : []),
        ...codes.map((code) => ({ value: code, label: choiceName(translator, filter, code) })),
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (value !== 'several') change({ [filter]: value === '' ? [] : [value] });
      }}
    />
  );
}
