import { listReports, REPORT_STATES, type ReportState } from '@bridge/common';
import { Checkbox, Group, Stack } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useSearchQuery } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { ReportTable } from './report-table.js';

/** Match reports, filtered by state in the address. */
export function ReportsPage() {
  const { t, term } = useTranslator();
  const may = useMay();
  const [query, change] = useSearchQuery(listReports.query);
  const reports = useEndpoint(listReports, { query }, { keepPrevious: true });
  return (
    <Stack gap="lg">
      <PageHeader title={t('review.title')} lead={t('review.lead')} />
      <Checkbox.Group label={t('review.state')} value={query.state} onChange={(state) => change({ state: state as ReportState[] })}>
        <Group gap="md" mt={6}>
          {REPORT_STATES.map((state) => (
            <Checkbox key={state} value={state} label={term('reportState', state)} />
          ))}
        </Group>
      </Checkbox.Group>
      <DataState
        query={reports}
        isEmpty={({ rows }) => rows.length === 0}
        filtered={query.state.length > 0}
        onClearFilters={() => change({ state: [] })}
        empty={{ title: t('review.empty.title'), text: t(may('report.review') ? 'review.empty.ministry' : 'review.empty.zone') }}
      >
        {({ rows }) => <ReportTable reports={rows} />}
      </DataState>
    </Stack>
  );
}
