import type { Assessment } from '@bridge/common';
import { formatNumber, type Translator } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { Section } from '../../../shared/ui/index.js';
import { factName } from '../model/assessment-words.js';
import { type OpenFact, openFacts } from '../model/missing-facts.js';

/** Facts to be obtained and from whom, the most valuable first. */
export function MissingSection({ assessment }: { assessment: Assessment }) {
  const translator = useTranslator();
  const { t } = translator;
  const facts = openFacts(assessment);
  return (
    <Section title={t('matching.match.missing')}>
      {facts.length === 0 ? (
        <Text>{t('matching.match.noMissing')}</Text>
      ) : (
        <DataTable
          caption={t('matching.match.missing')}
          columns={columnsOf(translator)}
          rows={facts}
          rowKey={({ side, field }) => `${side} ${field}`}
        />
      )}
    </Section>
  );
}

function columnsOf(translator: Translator): Column<OpenFact>[] {
  const { t } = translator;
  return [
    { key: 'fact', header: t('reports.column.fact'), cell: (fact) => factName(translator, fact), isRowHeader: true },
    { key: 'from', header: t('reports.column.from'), cell: ({ side }) => t(`reports.side.${side}`) },
    {
      key: 'gate',
      header: t('reports.column.gates'),
      cell: ({ decidesGate }) => (decidesGate ? t('matching.match.decides') : '–'),
    },
    { key: 'points', header: t('reports.column.openPoints'), align: 'end', cell: ({ openPoints }) => formatNumber(openPoints) },
  ];
}
