import { type DatedRule, DateOnlySchema, listRules, type ResponseOf } from '@bridge/common';
import { formatPeriod, seoulDay } from '@bridge/i18n';
import { Stack, Text, TextInput, Title } from '@mantine/core';
import * as z from 'zod/mini';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useSearchQuery } from '../../../shared/navigation/index.js';
import { CountLine, FilterBar, FilterChips, TypedFilter } from '../../../shared/tables/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { mayHold, ruleStateOn } from '../model/rule-state.js';
import { searchText } from '../model/rule-text.js';
import { RuleTable } from './rule-table.js';

const RulesQuerySchema = z.object({
  q: z._default(z.string().check(z.maxLength(100)), ''),
  on: z.optional(DateOnlySchema),
});
type RulesQuery = z.output<typeof RulesQuerySchema>;
type Change = (patch: Partial<RulesQuery>, options?: { replace?: boolean }) => void;

const KINDS = { incentive: 'rules.incentives', regulation: 'rules.regulations' } as const;
const isEmpty = ({ rows }: ResponseOf<typeof listRules>): boolean => rows.length === 0;

/** The dated rules that matching works with, with where each one can be read. */
export function RulesPage() {
  const { t } = useTranslator();
  const [query, change] = useSearchQuery(RulesQuerySchema);
  return (
    <Stack gap="md">
      <PageHeader title={t('rules.title')} lead={t('rules.lead')} />
      <DataState
        query={useEndpoint(listRules)}
        skeletonLines={12}
        isEmpty={isEmpty}
        empty={{ title: t('rules.empty.title'), text: t('rules.empty.text') }}
      >
        {(rules) => (
          <div>
            <Filters query={query} change={change} />
            <FoundRules rules={rules} query={query} />
          </div>
        )}
      </DataState>
    </Stack>
  );
}

function Filters({ query: { q, on }, change }: { query: RulesQuery; change: Change }) {
  const { t, locale } = useTranslator();
  const chips = on
    ? [{ key: 'on', label: t('rules.filter.chip', { date: formatPeriod(locale, on) }), onRemove: () => change({ on: undefined }) }]
    : [];
  return (
    <>
      <FilterBar
        activeCount={chips.length}
        search={
          <TypedFilter value={q} onValue={(text) => change({ q: text }, { replace: true })}>
            {(field) => <TextInput type="search" label={t('rules.filter.q')} maxLength={100} {...field} />}
          </TypedFilter>
        }
      >
        <TextInput
          type="date"
          label={t('rules.filter.inForceOn')}
          description={t('rules.filter.hint')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={on ?? ''}
          onChange={({ currentTarget: { value } }) => change({ on: value === '' ? undefined : value }, { replace: true })}
        />
      </FilterBar>
      <FilterChips chips={chips} onClear={() => change({ q: '', on: undefined })} />
    </>
  );
}

function FoundRules({ rules: { rows, sources }, query: { q, on } }: { rules: ResponseOf<typeof listRules>; query: RulesQuery }) {
  const translator = useTranslator();
  const { t } = translator;
  const day = on ?? seoulDay(new Date().toISOString());
  const wanted = q.trim().toLowerCase();
  const isFound = (rule: DatedRule): boolean =>
    (on === undefined || mayHold(ruleStateOn(rule, on))) && (wanted === '' || searchText(translator, rule).includes(wanted));
  const found = rows.filter(isFound);
  return (
    <Stack gap="lg">
      <CountLine total={found.length} totalUnfiltered={rows.length} />
      {(['incentive', 'regulation'] as const).map((kind) => (
        <Stack key={kind} component="section" gap="xs" aria-labelledby={`rules-${kind}`}>
          <Title order={2} size="h3" id={`rules-${kind}`}>
            {t(KINDS[kind])}
          </Title>
          <RulesOfKind rules={found.filter((rule) => rule.kind === kind)} caption={t(KINDS[kind])} sources={sources} day={day} />
        </Stack>
      ))}
    </Stack>
  );
}

function RulesOfKind(props: Parameters<typeof RuleTable>[0]) {
  const { t } = useTranslator();
  return props.rules.length === 0 ? <Text c="dimmed">{t('rules.none')}</Text> : <RuleTable {...props} />;
}
