import { listProjectMatches, type MatchRow } from '@bridge/common';
import { formatNumber, formatPeriod } from '@bridge/i18n';
import { Button, Stack, Text, Title } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { siteName, useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { DataState, FitBar, GateBadge } from '../../../shared/ui/index.js';

/** The best sites of the newest run over this project. */
export function BestMatches({ projectId }: { projectId: string }) {
  const { t, locale } = useTranslator();
  const may = useMay();
  const matches = useEndpoint(listProjectMatches, { params: { id: projectId } });
  return (
    <Stack component="section" gap="xs" aria-labelledby="best-sites">
      <Title order={2} size="h4" id="best-sites">
        {t('projects.matches.title')}
      </Title>
      <DataState
        query={matches}
        skeletonLines={3}
        isEmpty={({ rows }) => rows.length === 0}
        empty={{
          title: t('projects.matches.none.title'),
          text: t('projects.matches.none.text'),
          ...(may('match.run') && {
            action: (
              <Button component={AppLink} to={paths.matching()}>
                {t('matching.start.title')}
              </Button>
            ),
          }),
        }}
      >
        {({ run, rows }) => (
          <>
            {run && (
              <Text size="sm">
                {may('report.read') ? (
                  <TextLink inherit to={paths.matchRun(run.id)} search={{ project: projectId }}>
                    {t('projects.matches.asOf', { date: formatPeriod(locale, run.asOf) })}
                  </TextLink>
                ) : (
                  t('projects.matches.asOf', { date: formatPeriod(locale, run.asOf) })
                )}{' '}
                {run.outdated && t('projects.matches.outdated')}
              </Text>
            )}
            <MatchTable rows={rows} />
          </>
        )}
      </DataState>
    </Stack>
  );
}

function MatchTable({ rows }: { rows: readonly MatchRow[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const columns: readonly Column<MatchRow>[] = [
    {
      key: 'site',
      header: t('projects.matches.site'),
      isRowHeader: true,
      cell: ({ id, opportunity, agreementId }) => (
        <>
          <TextLink inherit to={paths.match(id)} aria-label={t('projects.matches.openLabel', { site: siteName(translator, opportunity) })}>
            {siteName(translator, opportunity)}
          </TextLink>
          {agreementId !== null && (
            <Text size="sm">
              <TextLink inherit to={paths.agreement(agreementId)}>
                {t('matching.agreement.exists')}
              </TextLink>
            </Text>
          )}
        </>
      ),
    },
    { key: 'gate', header: t('projects.matches.gate'), cell: ({ gate }) => <GateBadge answer={gate} /> },
    { key: 'fit', header: t('ui.fitLabel'), cell: ({ fit }) => <FitBar points={fit} /> },
    { key: 'missing', header: t('projects.matches.missing'), align: 'end', cell: ({ missingCount }) => formatNumber(missingCount) },
  ];
  return <DataTable caption={t('projects.matches.caption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
