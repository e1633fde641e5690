import { listMatchRuns } from '@bridge/common';
import { Stack } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useMay } from '../../../shared/session/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { isUnderWay } from '../model/run-words.js';
import { RunTable } from './run-table.js';
import { StartRunForm } from './start-run-form.js';

const REFRESH_MS = 2000;

/** All match runs, newest first, and the form that starts one. */
export function RunsPage() {
  const { t } = useTranslator();
  const may = useMay();
  const runs = useEndpoint(
    listMatchRuns,
    {},
    { pollMs: (answer) => (answer?.rows.some(({ state }) => isUnderWay(state)) ? REFRESH_MS : false) },
  );
  return (
    <Stack gap="lg">
      <PageHeader title={t('matching.title')} lead={t('matching.lead')} />
      {may('match.run') && <StartRunForm />}
      <DataState
        query={runs}
        isEmpty={({ rows }) => rows.length === 0}
        empty={{ title: t('matching.runs.empty.title'), text: may('match.run') && t('matching.runs.empty.text') }}
      >
        {({ rows }) => <RunTable runs={rows} />}
      </DataState>
    </Stack>
  );
}
