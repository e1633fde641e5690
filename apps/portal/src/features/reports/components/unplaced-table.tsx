import type { ReportView } from '@bridge/common';
import { formatList } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { companyName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';

type Unplaced = ReportView['unplaced'][number];

/** Projects that no site passes, with what stands in the way at the best of them; the link shows all their sites. */
export function UnplacedTable({ unplaced, runId }: { unplaced: readonly Unplaced[]; runId: string }) {
  const translator = useTranslator();
  const { t, term, locale } = translator;
  if (unplaced.length === 0) return <Text>{t('review.report.noneWithout')}</Text>;
  const columns: readonly Column<Unplaced>[] = [
    {
      key: 'project',
      header: t('reports.column.project'),
      isRowHeader: true,
      cell: ({ projectId, code, companyName: name }) => (
        <>
          <TextLink inherit to={paths.matchRun(runId)} search={{ project: projectId, top: 20 }}>
            {companyName(translator, name, code)}
          </TextLink>
          <Text size="sm" c="dimmed">
            {code}
          </Text>
        </>
      ),
    },
    {
      key: 'failed',
      header: t('review.report.failed'),
      cell: ({ failedGates }) =>
        formatList(
          locale,
          failedGates.map((gate) => term('gate', gate)),
        ),
    },
  ];
  return <DataTable caption={t('review.report.unplacedWhy')} columns={columns} rows={unplaced} rowKey={({ projectId }) => projectId} />;
}
