import { listOrganisations, type OrganisationRow, printedBusinessNumber } from '@bridge/common';
import { formatPeriod, seoulDay } from '@bridge/i18n';
import { Button, Stack, Text } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { languageOfName, useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink, useSearchQuery } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { type Column, CountLine, DataTable, Pager } from '../../../shared/tables/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { isFiltered, NO_FILTER } from '../model/organisation-query.js';
import { nameOf } from '../model/organisation-words.js';
import { NumberWithState } from './number-with-state.js';
import { OrganisationFilters } from './organisation-filters.js';

/** Every organisation that the reader may see; filters, order and page stand in the address. */
export function OrganisationsPage() {
  const { t } = useTranslator();
  const [query, change] = useSearchQuery(listOrganisations.query);
  const organisations = useEndpoint(listOrganisations, { query }, { keepPrevious: true });
  return (
    <Stack gap="lg">
      <PageHeader title={t('organisations.title')} lead={t('organisations.lead')} actions={<Actions />} />
      <section aria-label={t('organisations.caption')}>
        <OrganisationFilters query={query} change={change} />
        <DataState
          query={organisations}
          isEmpty={({ rows }) => rows.length === 0}
          filtered={isFiltered(query) || query.page > 1}
          onClearFilters={() => change(NO_FILTER)}
          empty={{ title: t('organisations.empty.title'), text: t('organisations.empty.text') }}
        >
          {({ rows, total, totalUnfiltered, page, pageSize }) => (
            <Stack gap="xs">
              <CountLine total={total} totalUnfiltered={totalUnfiltered} />
              <OrganisationTable rows={rows} />
              <Pager
                page={page}
                pageSize={pageSize}
                total={total}
                onPage={(next) => change({ page: next })}
                onPageSize={(size) => change({ pageSize: size })}
              />
            </Stack>
          )}
        </DataState>
      </section>
    </Stack>
  );
}

function Actions() {
  const { t } = useTranslator();
  const may = useMay();
  return (
    <>
      {may('organisation.merge') && (
        <Button component={AppLink} to={paths.organisationDuplicates()} variant="default">
          {t('organisations.duplicates.title')}
        </Button>
      )}
      {may('organisation.create') && (
        <Button component={AppLink} to={paths.newOrganisation()}>
          {t('organisations.new')}
        </Button>
      )}
    </>
  );
}

function OrganisationTable({ rows }: { rows: readonly OrganisationRow[] }) {
  const translator = useTranslator();
  const { t, term, locale } = translator;
  const columns: readonly Column<OrganisationRow>[] = [
    { key: 'name', header: t('organisations.field.name'), isRowHeader: true, width: '30%', cell: (row) => <Name row={row} /> },
    {
      key: 'kind',
      header: t('organisations.field.kind'),
      width: '12%',
      cell: ({ fields: { kind } }) => (kind === null ? t('values.unknown') : term('organisationKind', kind)),
    },
    {
      key: 'numbers',
      header: t('organisations.column.numbers'),
      width: '22%',
      cell: ({ fields: { uscc, businessNumber }, usccState, businessNumberState }) =>
        uscc === null && businessNumber !== null ? (
          <NumberWithState number={printedBusinessNumber(businessNumber)} state={businessNumberState} />
        ) : (
          <NumberWithState number={uscc} state={usccState} />
        ),
    },
    {
      key: 'place',
      header: t('organisations.field.city'),
      cell: ({ fields: { hub, city } }) =>
        [hub === null ? null : term('hub', hub), city].filter((part) => part !== null).join(' · ') || t('values.unknown'),
    },
    { key: 'projects', header: t('organisations.column.projects'), align: 'end', cell: ({ projectCount }) => projectCount },
    { key: 'updated', header: t('organisations.column.updated'), cell: ({ updatedAt }) => formatPeriod(locale, seoulDay(updatedAt)) },
  ];
  return <DataTable caption={t('organisations.caption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function Name({ row }: { row: OrganisationRow }) {
  const translator = useTranslator();
  const { t } = translator;
  const shown = nameOf(translator, row);
  const others = Object.values(row.fields.name).filter((name) => name !== null && name !== shown);
  return (
    <Stack gap={2} align="flex-start">
      <TextLink inherit to={paths.organisation(row.id)} lang={languageOfName(translator, row.fields.name)}>
        {shown}
      </TextLink>
      {others.length > 0 && (
        <Text size="sm" c="dimmed">
          {others.join(' · ')}
        </Text>
      )}
      {row.openDuplicates > 0 && (
        <Text size="sm" fw={600} c="#a14300">
          {t('organisations.duplicatesOpen', { count: row.openDuplicates })}
        </Text>
      )}
    </Stack>
  );
}
