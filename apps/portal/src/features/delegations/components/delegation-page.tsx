import { type DelegationView, readDelegation, startMatchRun, textFor } from '@bridge/common';
import { formatNumber } from '@bridge/i18n';
import { Button, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { HistorySection } from '../../../shared/history/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink, useGo, usePathParam } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { DataState, ErrorNotice, PageHeader, StatTile } from '../../../shared/ui/index.js';
import { visitText } from '../model/visit-text.js';
import { DelegationProjects } from './delegation-projects.js';
import { SectorBars } from './sector-bars.js';

/** One delegation: its visit, its projects, and the way to the sites where they fit. */
export function DelegationPage() {
  const id = usePathParam('id');
  return (
    <DataState query={useEndpoint(readDelegation, { params: { id } })}>{(delegation) => <Delegation delegation={delegation} />}</DataState>
  );
}

function Delegation({ delegation }: { delegation: DelegationView }) {
  const translator = useTranslator();
  const { t, term, locale } = translator;
  const may = useMay();
  const go = useGo();
  const start = useCall(startMatchRun, { leaves: true });
  const { id, name, hub, latestRunId, organiser } = delegation;
  const run = () =>
    start.mutate(
      { body: { delegationId: id, asOf: null, includeHistory: false } },
      { onSuccess: (started) => void go(paths.matchRun(started.id)) },
    );
  return (
    <Stack gap="lg">
      <PageHeader
        title={textFor(name, locale)}
        lead={[term('hub', hub), visitText(translator, delegation), organiser].filter((part) => part !== null).join(' · ')}
        breadcrumbs={[{ key: 'delegations', link: <TextLink to={paths.delegations()}>{t('delegations.title')}</TextLink> }]}
        actions={
          <>
            {latestRunId !== null && may('report.read') && (
              <Button component={AppLink} to={paths.matchRun(latestRunId)} variant={may('match.run') ? 'default' : 'filled'}>
                {t('delegations.openRun')}
              </Button>
            )}
            {may('match.run') && (
              <Button onClick={run} loading={start.isPending}>
                {t(latestRunId === null ? 'delegations.startRun' : 'delegations.runAgain')}
              </Button>
            )}
          </>
        }
      />
      <ErrorNotice error={start.error} />
      <Overview delegation={delegation} />
      <DelegationProjects delegationId={id} />
      <HistorySection subject="delegation" id={id} />
    </Stack>
  );
}

function Overview({ delegation: { companyCount, projectCount, projectsBySector } }: { delegation: DelegationView }) {
  const { t } = useTranslator();
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <StatTile label={t('delegations.companies')} value={formatNumber(companyCount)} />
      <StatTile label={t('delegations.projects')} value={formatNumber(projectCount)} />
      <Paper withBorder p="md" radius="md">
        <Text size="sm" c="dimmed" mb={6}>
          {t('delegations.sectors')}
        </Text>
        <SectorBars counts={projectsBySector} />
      </Paper>
    </SimpleGrid>
  );
}
