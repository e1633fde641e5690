import { type ReportView, readReport } from '@bridge/common';
import { Stack } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { HistorySection } from '../../../shared/history/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink, usePathParam } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { DataState, PageHeader, Section } from '../../../shared/ui/index.js';
import { BestTable } from './best-table.js';
import { ReportActions } from './report-actions.js';
import { ReportDownloads } from './report-downloads.js';
import { ReportEvents } from './report-events.js';
import { ReportHead } from './report-head.js';
import { StateBadge } from './state-badge.js';
import { UnplacedTable } from './unplaced-table.js';

/** One match report: read it, download it, move it on. */
export function ReportPage() {
  const report = useEndpoint(readReport, { params: { id: usePathParam('id') } });
  return (
    <DataState query={report} skeletonLines={10}>
      {(view) => <Report report={view} />}
    </DataState>
  );
}

function Report({ report }: { report: ReportView }) {
  const { t } = useTranslator();
  const may = useMay();
  return (
    <Stack gap="xl">
      <PageHeader
        title={t('review.report.title', { number: report.number })}
        lead={<StateBadge state={report.state} />}
        breadcrumbs={[
          {
            key: 'reports',
            link: (
              <TextLink inherit to={paths.reports()}>
                {t('review.title')}
              </TextLink>
            ),
          },
        ]}
      />
      <ReportHead report={report} />
      {may('report.export') && <ReportDownloads id={report.id} number={report.number} />}
      <Section title={t('review.report.best')} lead={t('reports.guide.apart')}>
        <BestTable matches={report.best} />
      </Section>
      <Section title={t('review.report.unplacedWhy')}>
        <UnplacedTable unplaced={report.unplaced} runId={report.run.id} />
      </Section>
      <Section title={t('review.report.events')}>
        <ReportEvents events={report.events} />
      </Section>
      <ReportActions report={report} />
      <HistorySection subject="report" id={report.id} />
    </Stack>
  );
}
