import { type MatchRunView, readMatchRun } from '@bridge/common';
import { formatPeriod } from '@bridge/i18n';
import { Stack } from '@mantine/core';
import { useRef } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';
import { HistorySection } from '../../../shared/history/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink, usePathParam } from '../../../shared/navigation/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { isUnderWay, runScope } from '../model/run-words.js';
import { MatchBoard } from './match-board.js';
import { ReportButton } from './report-button.js';
import { RunHead } from './run-head.js';
import { RunEnded, RunProgress } from './run-progress.js';

// A run of the usual size takes less than a second: asked any slower, the board would come later than it is ready.
const FAST_POLL_MS = 100;
const SLOW_POLL_MS = 500;
const FAST_FOR_MS = 3000;

/** One run: its progress, how it ended, or its board. */
export function RunPage() {
  const id = usePathParam('runId');
  const openedAt = useRef(performance.now());
  const pollMs = (answer: MatchRunView | undefined) => {
    if (!answer || !isUnderWay(answer.state)) return false;
    return performance.now() - openedAt.current < FAST_FOR_MS ? FAST_POLL_MS : SLOW_POLL_MS;
  };
  const run = useEndpoint(readMatchRun, { params: { id } }, { pollMs });
  return <DataState query={run}>{(view) => <Run run={view} />}</DataState>;
}

function Run({ run }: { run: MatchRunView }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const asOf = formatPeriod(locale, run.asOf);
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('matching.run.of', { name: runScope(translator, run) })}
        lead={run.counts === null && t('matching.run.leadOpen', { asOf })}
        breadcrumbs={[
          {
            key: 'runs',
            link: (
              <TextLink inherit to={paths.matching()}>
                {t('matching.title')}
              </TextLink>
            ),
          },
        ]}
        actions={run.state === 'done' && <ReportButton run={run} />}
      />
      {isUnderWay(run.state) && <RunProgress run={run} />}
      {(run.state === 'failed' || run.state === 'cancelled') && <RunEnded run={run} />}
      {run.state === 'done' && (
        <>
          <RunHead run={run} />
          <MatchBoard runId={run.id} />
        </>
      )}
      <HistorySection subject="match-run" id={run.id} />
    </Stack>
  );
}
