import type { Gate, InterestView, MatchRow } from '@bridge/common';
import { formatArea, formatList, formatNumber, formatPeriod } from '@bridge/i18n';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { siteName, useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths } from '../../../shared/navigation/index.js';
import { FitBar, GateBadge } from '../../../shared/ui/index.js';
import { InterestForm } from './interest-form.js';

export interface MatchCardProps {
  match: MatchRow;
  interest: InterestView | undefined;
}

/** One parcel for the project: requirements, fit, readiness and flags beside one another, the way to the reasons, and to the zone. */
export function MatchCard({ match, interest }: MatchCardProps) {
  const translator = useTranslator();
  const { t } = translator;
  const site = siteName(translator, match.opportunity);
  return (
    <Paper withBorder p="md" component="article" aria-label={site}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs" align="flex-start">
          <div>
            <Title order={3} size="h4">
              {site}
            </Title>
            <Text size="sm" c="dimmed">
              {t('investor.match.place', { place: match.rankForProject })} · <Land parcel={match.opportunity} />
            </Text>
          </div>
          <GateBadge answer={match.gate} />
        </Group>
        <Gates match={match} />
        <Fit match={match} />
        <Group gap="xs" mt={4} align="flex-start">
          <Button component={AppLink} to={paths.match(match.id)} variant="default" aria-label={t('investor.match.reasonsLabel', { site })}>
            {t('investor.match.reasons')}
          </Button>
          <InterestForm match={match} interest={interest} />
        </Group>
      </Stack>
    </Paper>
  );
}

function Land({ parcel: { areaM2, availableFrom } }: { parcel: MatchRow['opportunity'] }) {
  const { t, locale } = useTranslator();
  const area = areaM2 === null ? t('investor.match.area') : formatArea(locale, areaM2);
  const from =
    availableFrom === null ? t('investor.match.fromUnknown') : t('investor.match.from', { date: formatPeriod(locale, availableFrom) });
  return (
    <>
      {area} · {from}
    </>
  );
}

function Gates({ match: { failedGates, unknownGates } }: { match: MatchRow }) {
  const { t, term, locale } = useTranslator();
  const names = (gates: readonly Gate[]) =>
    formatList(
      locale,
      gates.map((gate) => term('gate', gate)),
    );
  return (
    <>
      {failedGates.length > 0 && <Text size="sm">{t('investor.match.fails', { gates: names(failedGates) })}</Text>}
      {unknownGates.length > 0 && <Text size="sm">{t('investor.match.unknown', { gates: names(unknownGates) })}</Text>}
    </>
  );
}

function Fit({ match }: { match: MatchRow }) {
  const { t } = useTranslator();
  const { fit, coveragePercent, missingCount, readiness, flags, unknownFlags } = match;
  const details = [
    t('investor.match.coverage', { percent: coveragePercent }),
    t('investor.match.missing', { count: missingCount }),
    t('investor.match.readiness', { readiness }),
    t('investor.match.flags', { raised: flags.length, open: unknownFlags.length }),
  ];
  return (
    <div>
      <Group gap="xs">
        <Text size="sm" span>
          {t('investor.match.fit')}
        </Text>
        <FitBar points={fit} />
        <Text size="sm" c="dimmed" span>
          {t('investor.match.range', { low: formatNumber(fit.low), high: formatNumber(fit.high) })}
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {details.join(' · ')}
      </Text>
    </div>
  );
}
