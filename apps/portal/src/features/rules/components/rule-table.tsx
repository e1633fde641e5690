import type { DatedRule, DateOnly, listRules, ResponseOf } from '@bridge/common';
import { formatPeriod, type Translator } from '@bridge/i18n';
import { Badge, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { SourceLink, SourceText, sourceText } from '../../../shared/ui/index.js';
import { type RuleState, ruleStateOn } from '../model/rule-state.js';
import { criterionText, goodsTexts, ruleName, validityText } from '../model/rule-text.js';

type Sources = ResponseOf<typeof listRules>['sources'];

export interface RuleTableProps {
  caption: string;
  rules: readonly DatedRule[];
  sources: Sources;
  /** The day whose state is shown. */
  day: DateOnly;
}

export function RuleTable({ caption, rules, sources, day }: RuleTableProps) {
  const translator = useTranslator();
  return <DataTable caption={caption} columns={ruleColumns(translator, sources, day)} rows={rules} rowKey={({ code }) => code} />;
}

const STATE_COLOURS: Record<RuleState, string> = {
  'in-force': '#22662e',
  'not-yet': 'gray.8',
  ended: 'gray.8',
  suspended: '#8a4b00',
  unknown: '#8a4b00',
  doubtful: '#8a4b00',
};

const Below = ({ children }: { children: ReactNode }) => (
  <Text component="span" display="block" size="sm" c="dimmed" fw={400}>
    {children}
  </Text>
);

function ruleColumns(translator: Translator, sources: Sources, day: DateOnly): Column<DatedRule>[] {
  const { t } = translator;
  return [
    {
      key: 'name',
      header: t('rules.name'),
      isRowHeader: true,
      width: '18%',
      cell: (rule) => (
        <>
          {ruleName(translator, rule)}
          <Below>{rule.code}</Below>
        </>
      ),
    },
    {
      key: 'criterion',
      header: t('rules.criterion'),
      width: '21%',
      cell: (rule) => (
        <>
          {criterionText(translator, rule)}
          {goodsTexts(translator, rule).map((text) => (
            <Below key={text}>{text}</Below>
          ))}
        </>
      ),
    },
    { key: 'effect', header: t('rules.effect'), width: '21%', cell: (rule) => <Effect rule={rule} /> },
    { key: 'validity', header: t('rules.validity'), width: '20%', cell: (rule) => <Validity rule={rule} day={day} /> },
    { key: 'source', header: t('rules.source'), cell: ({ source }) => <SourceLinks keys={source} sources={sources} /> },
  ];
}

function Effect({ rule: { effect, appliesTo, jurisdiction } }: { rule: DatedRule }) {
  const translator = useTranslator();
  const place = appliesTo ?? jurisdiction;
  return (
    <>
      <SourceText namespace="rules" text={effect} />
      {place && <Below>{translator.t('rules.where', { place: sourceText(translator, 'rules', place) })}</Below>}
    </>
  );
}

function Validity({ rule, day }: { rule: DatedRule; day: DateOnly }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const state = ruleStateOn(rule, day);
  return (
    <>
      {validityText(translator, rule)}
      <br />
      <Badge variant="outline" color={STATE_COLOURS[state]} tt="none" h="auto" mt={4} styles={{ label: { whiteSpace: 'normal' } }}>
        {t(`rules.state.${state}`, { date: formatPeriod(locale, day) })}
      </Badge>
      <Below>
        <SourceText namespace="rules" text={rule.status} />
      </Below>
    </>
  );
}

/** Each source by its key, with the page where it was read. */
function SourceLinks({ keys, sources }: { keys: string; sources: Sources }) {
  return keys.split(';').map((part) => {
    const key = part.trim();
    const source = sources[key];
    const text = source ? `${key} ${source.title}` : key;
    return (
      <Text key={key} component="span" display="block" size="sm" style={{ overflowWrap: 'anywhere' }}>
        {source?.url ? <SourceLink url={source.url}>{text}</SourceLink> : text}
      </Text>
    );
  });
}
