import type { AgreementRow } from '@bridge/common';
import { formatPeriod, type Translator } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable, Pager } from '../../../shared/tables/index.js';
import type { ChangeQuery, ListQuery } from '../model/list-query.js';
import { NextMilestone, PartyNames, TitleLink } from './agreement-words.js';
import { ConfirmationMark } from './confirmation-mark.js';

interface Props {
  rows: readonly AgreementRow[];
  query: ListQuery;
  change: ChangeQuery;
}

/** The same agreements as lines. */
export function AgreementList({ rows, query: { page, pageSize, sort }, change }: Props) {
  const translator = useTranslator();
  return (
    <>
      <DataTable
        caption={translator.t('agreements.title')}
        columns={columnsOf(translator)}
        rows={rows.slice((page - 1) * pageSize, page * pageSize)}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={(next) => change({ sort: next as ListQuery['sort'] })}
      />
      <Pager
        page={page}
        pageSize={pageSize}
        total={rows.length}
        onPage={(next) => change({ page: next })}
        onPageSize={(size) => change({ pageSize: size })}
      />
    </>
  );
}

function columnsOf({ t, term, locale }: Translator): Column<AgreementRow>[] {
  return [
    {
      key: 'title',
      header: t('agreements.agreement'),
      isRowHeader: true,
      width: '26%',
      sortKey: 'code',
      sorts: ['code'],
      cell: (row) => (
        <>
          <Text component="span" size="sm" c="dimmed" display="block">
            {row.code}
            {row.sector !== null && ` · ${term('sector', row.sector)}`}
          </Text>
          <TitleLink row={row} />
        </>
      ),
    },
    { key: 'parties', header: t('agreements.parties'), cell: (row) => <PartyNames row={row} /> },
    {
      key: 'stage',
      header: t('agreements.stage'),
      width: 96,
      sortKey: 'stage',
      sorts: ['stage'],
      cell: ({ stage, terminal }) => (terminal === null ? term('stage', stage) : `${term('terminal', terminal)} · ${term('stage', stage)}`),
    },
    { key: 'level', header: t('agreements.level'), width: 110, cell: ({ level }) => term('agreementLevel', level) },
    {
      key: 'signed',
      header: t('agreements.signedOn'),
      width: 116,
      sortKey: 'signedOn',
      sorts: ['-signedOn'],
      cell: ({ signedOn }) => (signedOn === null ? '–' : formatPeriod(locale, signedOn)),
    },
    {
      key: 'next',
      header: t('agreements.nextMilestone'),
      cell: (row) => (row.publicRecord || row.terminal !== null ? '–' : <NextMilestone row={row} />),
    },
    { key: 'confirmed', header: t('agreements.confirmation'), cell: (row) => <ConfirmationMark row={row} /> },
  ];
}
