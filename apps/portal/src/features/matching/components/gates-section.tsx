import type { GateResult } from '@bridge/common';
import type { Translator } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { GateBadge, Reason, Section } from '../../../shared/ui/index.js';
import { gatesByUrgency, missingText, sourceNames } from '../model/assessment-words.js';
import { OptionalReason } from './optional-reason.js';

/** Each requirement with need, offer, answer, the rule that decides it and what is missing. */
export function GatesSection({ gates }: { gates: readonly GateResult[] }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <Section title={t('matching.match.gates')} lead={t('reports.guide.gates')}>
      <DataTable
        caption={t('matching.match.gatesCaption')}
        columns={columnsOf(translator)}
        rows={gatesByUrgency(gates)}
        rowKey={({ gate }) => gate}
      />
    </Section>
  );
}

function columnsOf(translator: Translator): Column<GateResult>[] {
  const { t, term } = translator;
  return [
    { key: 'gate', header: t('reports.column.requirement'), cell: ({ gate }) => term('gate', gate), isRowHeader: true },
    { key: 'answer', header: t('reports.column.answer'), cell: ({ answer }) => <GateBadge answer={answer} /> },
    { key: 'need', header: t('reports.column.need'), cell: ({ need }) => <OptionalReason reason={need} /> },
    { key: 'offer', header: t('reports.column.offer'), cell: ({ offer }) => <OptionalReason reason={offer} /> },
    {
      key: 'reason',
      header: t('reports.column.finding'),
      cell: (result) => <Finding result={result} />,
    },
  ];
}

function Finding({ result: { reason, rule, missing } }: { result: GateResult }) {
  const translator = useTranslator();
  const { t, term } = translator;
  return (
    <>
      <Reason reason={reason} />
      {missing.length > 0 && (
        <Text size="sm" fw={600}>
          {missingText(translator, missing)}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {t('matching.match.rule', { rule: term('rule', rule.code), version: rule.version })}
        {rule.source !== null && ` · ${t('reports.match.sources', { sources: sourceNames(translator, [rule.source]) })}`}
      </Text>
    </>
  );
}
