import type { MatchRunView } from '@bridge/common';
import { formatInstant, formatPeriod } from '@bridge/i18n';
import { Badge, Group, Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { countsText, runScope } from '../model/run-words.js';

export function RunTable({ runs }: { runs: readonly MatchRunView[] }) {
  const translator = useTranslator();
  const { t, term, locale } = translator;
  const columns: readonly Column<MatchRunView>[] = [
    {
      key: 'delegation',
      header: t('matching.runs.delegation'),
      isRowHeader: true,
      cell: (run) => (
        <>
          <TextLink inherit to={paths.matchRun(run.id)}>
            {runScope(translator, run)}
          </TextLink>
          {run.includesHistory && (
            <Text size="sm" c="dimmed">
              {t('matching.run.withHistory')}
            </Text>
          )}
        </>
      ),
    },
    { key: 'asOf', header: t('reports.head.asOf'), cell: ({ asOf }) => formatPeriod(locale, asOf) },
    { key: 'counts', header: t('matching.runs.counts'), cell: ({ counts }) => (counts === null ? '–' : countsText(translator, counts)) },
    {
      key: 'state',
      header: t('matching.runs.state'),
      cell: ({ state, outdated }) => (
        <Group gap={6}>
          {term('runState', state)}
          {outdated && <OutdatedMark />}
        </Group>
      ),
    },
    {
      key: 'started',
      header: t('matching.runs.started'),
      cell: ({ createdAt, createdBy }) => t('matching.run.by', { instant: formatInstant(locale, createdAt), name: createdBy }),
    },
  ];
  return <DataTable caption={t('matching.runs.caption')} columns={columns} rows={runs} rowKey={({ id }) => id} />;
}

/** A run whose projects or parcels have changed since. */
function OutdatedMark() {
  const { t } = useTranslator();
  return (
    <Badge component="span" miw="max-content" variant="outline" color="#a14300" tt="none">
      {t('matching.run.outdated')}
    </Badge>
  );
}
