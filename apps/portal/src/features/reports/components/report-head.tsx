import type { ReportView } from '@bridge/common';
import { formatNumber, formatPeriod } from '@bridge/i18n';
import { Alert, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { StatTile } from '../../../shared/ui/index.js';
import { reportScope } from '../model/report-words.js';

/** Which run the report is about and how its pairs came out. */
export function ReportHead({ report: { run, best, unplaced } }: { report: ReportView }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const { counts } = run;
  const note =
    counts &&
    t('review.report.pairsNote', { yes: formatNumber(counts.yes), unknown: formatNumber(counts.unknown), no: formatNumber(counts.no) });
  return (
    <Stack gap="sm">
      {run.outdated && (
        <Alert color="#a14300" variant="outline" role="status">
          <Text size="sm">{t('review.report.outdated')}</Text>
        </Alert>
      )}
      <Text>
        {reportScope(translator, run)} · {t('review.report.asOf')} {formatPeriod(locale, run.asOf)} ·{' '}
        <TextLink to={paths.matchRun(run.id)}>{t('review.report.run')}</TextLink>
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <StatTile label={t('review.report.placed')} value={formatNumber(best.length)} />
        <StatTile label={t('review.report.unplaced')} value={formatNumber(unplaced.length)} />
        {counts && <StatTile label={t('review.report.pairs')} value={formatNumber(counts.pairs)} note={note} />}
      </SimpleGrid>
    </Stack>
  );
}
