import { type ImportView, listImports } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Button, Stack } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink } from '../../../shared/navigation/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { countsLine, isUnderWay } from '../model/import-words.js';

const POLL_MS = 1000;

/** All lists that were brought in, by whomever of the zone, newest first. */
export function ImportsPage() {
  const { t } = useTranslator();
  const imports = useEndpoint(
    listImports,
    {},
    { pollMs: (answer) => (answer?.rows.some(({ state }) => isUnderWay(state)) ? POLL_MS : false) },
  );
  const start = (
    <Button component={AppLink} to={paths.newImport()}>
      {t('imports.new')}
    </Button>
  );
  return (
    <Stack gap="lg">
      <PageHeader title={t('imports.title')} lead={t('imports.lead')} actions={start} />
      <DataState
        query={imports}
        isEmpty={({ rows }) => rows.length === 0}
        empty={{ title: t('imports.empty.title'), text: t('imports.empty.text') }}
      >
        {({ rows }) => <ImportTable rows={rows} />}
      </DataState>
    </Stack>
  );
}

function ImportTable({ rows }: { rows: readonly ImportView[] }) {
  const translator = useTranslator();
  const { t, term, locale } = translator;
  const columns: readonly Column<ImportView>[] = [
    {
      key: 'file',
      header: t('imports.column.file'),
      isRowHeader: true,
      cell: ({ id, fileName }) => (
        <TextLink inherit to={paths.import(id)} style={{ overflowWrap: 'anywhere' }}>
          {fileName}
        </TextLink>
      ),
    },
    { key: 'kind', header: t('imports.column.kind'), cell: ({ kind }) => term('importKind', kind) },
    { key: 'state', header: t('imports.column.state'), cell: ({ state }) => term('importState', state) },
    {
      key: 'counts',
      header: t('imports.column.counts'),
      cell: ({ counts }) => (counts.read === 0 ? t('imports.noCounts') : countsLine(translator, counts)),
    },
    {
      key: 'created',
      header: t('imports.column.created'),
      cell: ({ createdAt, createdBy }) => t('imports.by', { instant: formatInstant(locale, createdAt), name: createdBy }),
    },
  ];
  return <DataTable caption={t('imports.caption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
