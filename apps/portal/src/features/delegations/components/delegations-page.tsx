import { type DelegationView, listDelegations, textFor } from '@bridge/common';
import { formatNumber, formatPeriod, seoulDay } from '@bridge/i18n';
import { Button, Stack, Text } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { languageOfName, useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { visitText } from '../model/visit-text.js';
import { SectorBars } from './sector-bars.js';

/** All delegations with what their lists brought. */
export function DelegationsPage() {
  const { t } = useTranslator();
  const may = useMay();
  const importList = may('import.run') && (
    <Button component={AppLink} to={paths.newImport()}>
      {t('delegations.empty.action')}
    </Button>
  );
  return (
    <Stack gap="lg">
      <PageHeader title={t('delegations.title')} lead={t('delegations.lead')} actions={importList} />
      <DataState
        query={useEndpoint(listDelegations)}
        isEmpty={({ rows }) => rows.length === 0}
        empty={{ title: t('delegations.empty.title'), text: t('delegations.empty.text') }}
      >
        {({ rows }) => <DelegationTable rows={rows} />}
      </DataState>
    </Stack>
  );
}

function DelegationTable({ rows }: { rows: readonly DelegationView[] }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const columns: readonly Column<DelegationView>[] = [
    { key: 'name', header: t('delegations.name'), isRowHeader: true, cell: (row) => <DelegationName row={row} /> },
    { key: 'dates', header: t('delegations.dates'), cell: (row) => visitText(translator, row) },
    { key: 'companies', header: t('delegations.companies'), align: 'end', cell: ({ companyCount }) => formatNumber(companyCount) },
    { key: 'projects', header: t('delegations.projects'), align: 'end', cell: ({ projectCount }) => formatNumber(projectCount) },
    { key: 'sectors', header: t('delegations.sectors'), cell: ({ projectsBySector }) => <SectorBars counts={projectsBySector} /> },
    { key: 'run', header: t('delegations.run'), cell: (row) => <NewestRun row={row} /> },
    {
      key: 'imported',
      header: t('delegations.imported'),
      cell: ({ importedAt }) => (importedAt === null ? t('delegations.notImported') : formatPeriod(locale, seoulDay(importedAt))),
    },
  ];
  return <DataTable caption={t('delegations.caption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function DelegationName({ row: { id, name, hub } }: { row: DelegationView }) {
  const translator = useTranslator();
  return (
    <>
      <TextLink inherit to={paths.delegation(id)} lang={languageOfName(translator, name)}>
        {textFor(name, translator.locale)}
      </TextLink>
      <Text size="sm" c="dimmed">
        {translator.term('hub', hub)}
      </Text>
    </>
  );
}

function NewestRun({ row: { latestRunId, name } }: { row: DelegationView }) {
  const { t, locale } = useTranslator();
  if (latestRunId === null) {
    return (
      <Text span inherit c="dimmed">
        {t('delegations.noRun')}
      </Text>
    );
  }
  return (
    <TextLink inherit to={paths.matchRun(latestRunId)} aria-label={t('delegations.openRunOf', { name: textFor(name, locale) })}>
      {t('delegations.openRun')}
    </TextLink>
  );
}
