import { type DuplicateRow, dismissDuplicate, findDuplicates, listDuplicates, readOrganisation } from '@bridge/common';
import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink, useSearchQuery } from '../../../shared/navigation/index.js';
import { type Column, CountLine, DataTable, FilterChips, Pager } from '../../../shared/tables/index.js';
import { DataState, ErrorNotice, PageHeader } from '../../../shared/ui/index.js';
import { nameOf } from '../model/organisation-words.js';
import { NumberWithState } from './number-with-state.js';

/** Comparing goes on behind: the list is read again while the reader looks at it. */
const READ_AGAIN_MS = 4_000;

/** Pairs of organisations that may be one, the likeliest first. */
export function DuplicatesPage() {
  const translator = useTranslator();
  const { t } = translator;
  const [query, change] = useSearchQuery(listDuplicates.query);
  const search = useCall(findDuplicates);
  const pairs = useEndpoint(listDuplicates, { query }, { keepPrevious: true, pollMs: () => (search.data ? READ_AGAIN_MS : false) });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('organisations.duplicates.title')}
        lead={t('organisations.duplicates.lead')}
        breadcrumbs={[{ key: 'organisations', link: <TextLink to={paths.organisations()}>{t('organisations.title')}</TextLink> }]}
        actions={
          <Button variant="default" loading={search.isPending} onClick={() => search.mutate({})}>
            {t('organisations.duplicates.search')}
          </Button>
        }
      />
      <ErrorNotice error={search.error} />
      {search.data && <Alert role="status">{t('organisations.duplicates.searching', { count: search.data.organisations })}</Alert>}
      {query.organisation !== undefined && <OneOrganisation id={query.organisation} onClear={() => change({ organisation: undefined })} />}
      <DataState
        query={pairs}
        isEmpty={({ rows }) => rows.length === 0}
        filtered={query.organisation !== undefined || query.page > 1}
        onClearFilters={() => change({ organisation: undefined })}
        empty={{ title: t('organisations.duplicates.none.title'), text: t('organisations.duplicates.none.text') }}
      >
        {({ rows, total, totalUnfiltered, page, pageSize }) => (
          <Stack gap="xs">
            <CountLine total={total} totalUnfiltered={totalUnfiltered} />
            <PairTable rows={rows} />
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
    </Stack>
  );
}

function OneOrganisation({ id, onClear }: { id: string; onClear: () => void }) {
  const translator = useTranslator();
  const organisation = useEndpoint(readOrganisation, { params: { id } }).data;
  const label = organisation ? nameOf(translator, organisation) : translator.t('organisations.title');
  return <FilterChips chips={[{ key: 'organisation', label, onRemove: onClear }]} onClear={onClear} />;
}

function PairTable({ rows }: { rows: readonly DuplicateRow[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const dismiss = useCall(dismissDuplicate);
  const columns: readonly Column<DuplicateRow>[] = [
    {
      key: 'first',
      header: t('organisations.duplicates.first'),
      isRowHeader: true,
      width: '25%',
      cell: ({ first }) => <One row={first} />,
    },
    { key: 'second', header: t('organisations.duplicates.second'), width: '25%', cell: ({ second }) => <One row={second} /> },
    { key: 'score', header: t('organisations.duplicates.score'), align: 'end', cell: ({ score }) => score },
    { key: 'reasons', header: t('organisations.duplicates.reasons'), cell: ({ reasons }) => <Reasons reasons={reasons} /> },
    {
      key: 'actions',
      header: t('organisations.duplicatesSee'),
      cell: ({ id, first, second }) => (
        <Stack gap={6} align="flex-start">
          <TextLink
            inherit
            to={paths.mergeOrganisations(first.id, second.id)}
            aria-label={`${t('organisations.duplicatesSee')}${t('ui.colon')}${nameOf(translator, first)}, ${nameOf(translator, second)}`}
          >
            {t('organisations.duplicatesSee')}
          </TextLink>
          <Button
            size="compact-sm"
            variant="default"
            loading={dismiss.isPending && dismiss.variables.params.id === id}
            onClick={() => dismiss.mutate({ params: { id } })}
          >
            {t('organisations.duplicates.dismiss')}
          </Button>
        </Stack>
      ),
    },
  ];
  return (
    <>
      <ErrorNotice error={dismiss.error} />
      <DataTable caption={t('organisations.duplicates.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </>
  );
}

function One({ row }: { row: DuplicateRow['first'] }) {
  const translator = useTranslator();
  return (
    <Stack gap={2} align="flex-start">
      <TextLink inherit to={paths.organisation(row.id)}>
        {nameOf(translator, row)}
      </TextLink>
      {row.fields.uscc !== null && <NumberWithState number={row.fields.uscc} state={row.usccState} />}
    </Stack>
  );
}

function Reasons({ reasons }: { reasons: DuplicateRow['reasons'] }) {
  const { t } = useTranslator();
  return (
    <List size="sm" listStyleType="none">
      {reasons.map(({ code, params }) => (
        <List.Item key={code}>
          <Text size="sm">{t(`organisations.reason.${code}`, { first: params.first ?? '', second: params.second ?? '' })}</Text>
        </List.Item>
      ))}
    </List>
  );
}
