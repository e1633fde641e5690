import type { CriterionResult } from '@bridge/common';
import type { Translator } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { Reason } from '../../../shared/ui/index.js';
import { missingText, pointsText, sourceNames, valueText, weightsText } from '../model/assessment-words.js';
import styles from './matching.module.css';
import { OptionalReason } from './optional-reason.js';

/** Criteria with need, offer, finding, source, weights, value and points, the largest contribution first. */
export function CriteriaTable({ criteria }: { criteria: readonly CriterionResult[] }) {
  const translator = useTranslator();
  return (
    <DataTable
      caption={translator.t('matching.match.criteriaCaption')}
      columns={columnsOf(translator)}
      rows={[...criteria].sort((a, b) => b.points.mid - a.points.mid)}
      rowKey={({ criterion }) => criterion}
    />
  );
}

function columnsOf({ t, term }: Translator): Column<CriterionResult>[] {
  return [
    { key: 'criterion', header: t('reports.column.criterion'), cell: ({ criterion }) => term('criterion', criterion), isRowHeader: true },
    { key: 'need', header: t('reports.column.need'), cell: ({ need }) => <OptionalReason reason={need} /> },
    { key: 'offer', header: t('reports.column.offer'), cell: ({ offer }) => <OptionalReason reason={offer} /> },
    { key: 'reason', header: t('reports.column.reason'), cell: (result) => <Finding result={result} /> },
    {
      key: 'weights',
      header: t('matching.match.weights'),
      align: 'end',
      cell: ({ weights }) => <span className={styles.oneLine}>{weightsText(weights)}</span>,
    },
    {
      key: 'value',
      header: t('matching.match.value'),
      align: 'end',
      cell: ({ value }) => <span className={styles.oneLine}>{valueText(value)}</span>,
    },
    {
      key: 'points',
      header: t('matching.match.points'),
      align: 'end',
      cell: ({ points }) => <span className={styles.oneLine}>{pointsText(points)}</span>,
    },
  ];
}

function Finding({ result: { reason, sources, missing } }: { result: CriterionResult }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <>
      <Reason reason={reason} />
      {missing.length > 0 && (
        <Text size="sm" fw={600}>
          {missingText(translator, missing)}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {sources.length === 0 ? t('matching.match.noSource') : t('reports.match.sources', { sources: sourceNames(translator, sources) })}
      </Text>
    </>
  );
}
