import type { ProjectRow } from '@bridge/common';
import { textFor } from '@bridge/common';
import { formatPeriod, seoulDay } from '@bridge/i18n';
import { Stack, Text } from '@mantine/core';
import { fieldName, fieldText, OneLine, projectColumns } from '../../../shared/figures/index.js';
import { companyName, languageOfName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import type { ProjectQuery } from '../model/project-query.js';
import { HistoryMark } from './history-mark.js';

interface Props {
  rows: readonly ProjectRow[];
  sort: ProjectQuery['sort'];
  onSort: (sort: ProjectQuery['sort']) => void;
}

/** Projects with what decides where they may go; unknown is said in words. */
export function ProjectTable({ rows, sort, onSort }: Props) {
  const translator = useTranslator();
  const { t, term, locale } = translator;
  const { sector, product, investment, area } = projectColumns(translator);
  const columns: readonly Column<ProjectRow>[] = [
    {
      key: 'company',
      header: fieldName(translator, 'projects', 'companyName'),
      sortKey: 'company',
      sorts: ['company'],
      isRowHeader: true,
      width: '22%',
      cell: (row) => <ProjectName row={row} />,
    },
    sector,
    product,
    investment,
    area,
    {
      key: 'delegation',
      header: t('projects.delegation'),
      cell: ({ delegation, origin }) =>
        delegation ? (
          <TextLink inherit to={paths.delegation(delegation.id)}>
            {textFor(delegation.name, locale)}
          </TextLink>
        ) : (
          term('origin', origin)
        ),
    },
    {
      key: 'updated',
      header: t('projects.column.updated'),
      sortKey: 'updatedAt',
      sorts: ['-updatedAt'],
      cell: ({ updatedAt }) => <OneLine>{formatPeriod(locale, seoulDay(updatedAt))}</OneLine>,
    },
  ];
  return (
    <DataTable
      caption={t('projects.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={(next) => onSort(next as ProjectQuery['sort'])}
    />
  );
}

function ProjectName({ row: { id, code, origin, fields } }: { row: ProjectRow }) {
  const translator = useTranslator();
  return (
    <Stack gap={2} align="flex-start">
      <TextLink inherit to={paths.project(id)} lang={languageOfName(translator, fields.companyName)}>
        {companyName(translator, fields.companyName, code)}
      </TextLink>
      <Text size="sm" c="dimmed">
        {code} · {fieldText(translator, 'hub', fields.hub)}
      </Text>
      {origin === 'history' && <HistoryMark />}
    </Stack>
  );
}
