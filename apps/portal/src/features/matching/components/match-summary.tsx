import type { Assessment } from '@bridge/common';
import { formatNumber } from '@bridge/i18n';
import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { FitBar, GateBadge, StatTile } from '../../../shared/ui/index.js';
import { OpenGates } from './gate-cell.js';

/** Requirements, fit, readiness and flags side by side; nothing here adds them up. */
export function MatchSummary({ assessment: { gate, gates, fit, readiness, flags } }: { assessment: Assessment }) {
  const { t } = useTranslator();
  const { low, high } = fit.points;
  const count = (state: 'met' | 'unknown') => flags.filter((flag) => flag.state === state).length;
  const named = (answer: 'no' | 'unknown') => gates.filter((result) => result.answer === answer).map((result) => result.gate);
  return (
    <Stack gap="xs">
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }}>
        <StatTile
          label={t('reports.column.gates')}
          value={<GateBadge answer={gate} />}
          note={<OpenGates failedGates={named('no')} unknownGates={named('unknown')} />}
        />
        <StatTile
          label={t('reports.column.fit')}
          value={<FitBar points={fit.points} />}
          note={
            <>
              {t('matching.match.fitRange', { low: formatNumber(low), high: formatNumber(high) })}
              <br />
              {t('matching.match.coverage', { percent: fit.coveragePercent })}
            </>
          }
        />
        <StatTile
          label={t('reports.column.readiness')}
          value={
            <>
              {formatNumber(readiness.score)}{' '}
              <Text span size="sm" c="dimmed">
                {t('matching.match.readinessOf')}
              </Text>
            </>
          }
        />
        <StatTile
          label={t('reports.column.flags')}
          value={formatNumber(count('met'))}
          note={t('matching.match.flagsCount', { raised: count('met'), open: count('unknown') })}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {t('matching.match.apart')}
      </Text>
    </Stack>
  );
}
