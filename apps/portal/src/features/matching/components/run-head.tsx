import type { MatchRunView } from '@bridge/common';
import { formatNumber, formatPeriod } from '@bridge/i18n';
import { Alert, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { StatTile } from '../../../shared/ui/index.js';
import { RunRecord } from './run-record.js';

/** What was matched, how the pairs came out, and by which hashes the run can be told again. */
export function RunHead({ run }: { run: MatchRunView }) {
  const { t, locale } = useTranslator();
  const { counts } = run;
  return (
    <Stack gap="sm">
      {run.outdated && (
        <Alert color="#a14300" variant="outline" role="status" title={t('matching.run.outdated')}>
          <Text size="sm">{t('matching.run.outdatedText')}</Text>
        </Alert>
      )}
      {counts && (
        <>
          <Text>
            {t('matching.run.lead', {
              asOf: formatPeriod(locale, run.asOf),
              projects: counts.projects,
              parcels: counts.opportunities,
              pairs: formatNumber(counts.pairs),
            })}
            {run.includesHistory && ` · ${t('matching.run.withHistory')}`}
          </Text>
          <SimpleGrid cols={3} spacing="xs">
            <StatTile label={t('matching.run.yes')} value={formatNumber(counts.yes)} />
            <StatTile label={t('matching.run.unknown')} value={formatNumber(counts.unknown)} />
            <StatTile label={t('matching.run.no')} value={formatNumber(counts.no)} />
          </SimpleGrid>
        </>
      )}
      <RunRecord run={run} />
    </Stack>
  );
}
