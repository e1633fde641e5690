import type { ReportRow } from '@bridge/common';
import { formatPeriod } from '@bridge/i18n';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { doneText, reportScope } from '../model/report-words.js';
import { StateBadge } from './state-badge.js';

export function ReportTable({ reports }: { reports: readonly ReportRow[] }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const columns: readonly Column<ReportRow>[] = [
    {
      key: 'number',
      header: t('review.column.number'),
      isRowHeader: true,
      cell: ({ id, number }) => (
        <TextLink inherit style={{ whiteSpace: 'nowrap' }} to={paths.report(id)}>
          {number}
        </TextLink>
      ),
    },
    { key: 'scope', header: t('reports.head.delegation'), cell: ({ run }) => reportScope(translator, run) },
    { key: 'asOf', header: t('reports.head.asOf'), cell: ({ run }) => formatPeriod(locale, run.asOf) },
    { key: 'state', header: t('review.state'), cell: ({ state }) => <StateBadge state={state} /> },
    { key: 'made', header: t('review.column.made'), cell: ({ createdAt, createdBy }) => doneText(translator, createdAt, createdBy) },
    { key: 'submitted', header: t('review.column.submitted'), cell: ({ submittedAt }) => doneText(translator, submittedAt, null) },
    { key: 'signed', header: t('review.column.signed'), cell: ({ signedAt, signedBy }) => doneText(translator, signedAt, signedBy) },
    {
      key: 'approved',
      header: t('review.column.approved'),
      cell: ({ approvedAt, approvedBy }) => doneText(translator, approvedAt, approvedBy),
    },
  ];
  return <DataTable caption={t('review.caption')} columns={columns} rows={reports} rowKey={({ id }) => id} />;
}
