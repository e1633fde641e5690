import { type ImportKind, type ImportRow, type ImportView, listImportRows } from '@bridge/common';
import { Badge, Button, Stack, Title, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useSearchQuery } from '../../../shared/navigation/index.js';
import { type Column, CountLine, DataTable, Pager } from '../../../shared/tables/index.js';
import { DataState } from '../../../shared/ui/index.js';
import { NO_ROW_FILTER, RowQuerySchema } from '../model/row-query.js';
import { RowDetails } from './row-details.js';
import { RowFilters } from './row-filters.js';
import { RowProblems } from './row-problems.js';

/** Every row with its fate and what was found; filter and page stand in the address. */
export function ImportRows({ batch }: { batch: ImportView }) {
  const { t } = useTranslator();
  const { id, kind } = batch;
  const [query, change] = useSearchQuery(RowQuerySchema);
  const found = useEndpoint(listImportRows, { params: { id }, query }, { keepPrevious: true });
  const isFiltered = query.fate !== undefined || query.problem !== undefined || query.page > 1;
  return (
    <Stack component="section" gap="xs" aria-labelledby="rows">
      <Title order={2} size="h4" id="rows">
        {t('imports.rows.title')}
      </Title>
      <RowFilters query={query} change={change} codes={batch.problemCounts.map(({ code }) => code)} />
      <DataState
        query={found}
        isEmpty={({ rows }) => rows.length === 0}
        filtered={isFiltered}
        onClearFilters={() => change(NO_ROW_FILTER)}
        empty={{ title: t('imports.rows.empty') }}
      >
        {({ rows, total, totalUnfiltered, page, pageSize }) => (
          <>
            <CountLine total={total} totalUnfiltered={totalUnfiltered} />
            <RowTable rows={rows} kind={kind} />
            <Pager
              page={page}
              pageSize={pageSize}
              total={total}
              onPage={(next) => change({ page: next })}
              onPageSize={(size) => change({ pageSize: size })}
            />
          </>
        )}
      </DataState>
    </Stack>
  );
}

const FATE_COLOR: Record<ImportRow['fate'], string> = { create: '#1b6b2c', update: 'blue.9', skip: 'gray.7', reject: 'red.9' };

function RowTable({ rows, kind }: { rows: readonly ImportRow[]; kind: ImportKind }) {
  const { t, term } = useTranslator();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (row: number) => setOpen((rest) => new Set(rest.has(row) ? [...rest].filter((other) => other !== row) : [...rest, row]));
  const sheetRows = new Map(rows.map(({ row, sheetRow }) => [row, sheetRow]));
  /** Rows are named as the sheet numbers them; one on another page is named as the list counts it. */
  const duplicateText = ({ duplicateOfRow }: ImportRow): string | null => {
    if (duplicateOfRow === null) return null;
    const sheetRow = sheetRows.get(duplicateOfRow);
    return sheetRow === undefined
      ? t('imports.rows.duplicateInList', { row: duplicateOfRow })
      : t('imports.rows.duplicate', { row: sheetRow });
  };
  const columns: readonly Column<ImportRow>[] = [
    { key: 'number', header: t('imports.rows.number'), cell: ({ sheetRow }) => t('imports.rows.sheetRow', { row: sheetRow }), width: 90 },
    {
      key: 'title',
      header: t(kind === 'projects' ? 'imports.rows.company' : 'imports.rows.parcel'),
      isRowHeader: true,
      cell: ({ title }) => title || t('imports.rows.title.none'),
    },
    {
      key: 'fate',
      header: t('imports.rows.fate'),
      cell: ({ fate }) => (
        <Badge variant="outline" color={FATE_COLOR[fate]} tt="none" miw="max-content">
          {term('fate', fate)}
        </Badge>
      ),
    },
    {
      key: 'problems',
      header: t('imports.rows.problems'),
      cell: (row) => <RowProblems row={row} duplicate={duplicateText(row)} />,
    },
    {
      key: 'fields',
      header: t('imports.rows.fields'),
      cell: ({ row, sheetRow }) => (
        <Button size="compact-sm" variant="default" aria-expanded={open.has(row)} onClick={() => toggle(row)}>
          {t(open.has(row) ? 'ui.close' : 'imports.rows.open')}
          <VisuallyHidden>{t('imports.rows.fieldsOf', { row: sheetRow })}</VisuallyHidden>
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('imports.rows.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ row }) => String(row)}
      footnote={(row) => open.has(row.row) && <RowDetails row={row} kind={kind} />}
    />
  );
}
