import { listProjects, type ProjectRow } from '@bridge/common';
import { Group, Stack, Text, Title } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { fieldName, fieldText, OneLine, projectColumns } from '../../../shared/figures/index.js';
import { companyName, languageOfName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink, useSearchQuery } from '../../../shared/navigation/index.js';
import { type Column, CountLine, DataTable, Pager } from '../../../shared/tables/index.js';
import { DataState } from '../../../shared/ui/index.js';

/** The projects that this delegation brought; order and page stand in the address. */
export function DelegationProjects({ delegationId }: { delegationId: string }) {
  const { t } = useTranslator();
  const [{ page, pageSize, sort }, change] = useSearchQuery(listProjects.query);
  const projects = useEndpoint(listProjects, { query: { delegation: delegationId, page, pageSize, sort } }, { keepPrevious: true });
  return (
    <Stack component="section" gap="xs" aria-labelledby="delegation-projects">
      <Group justify="space-between" align="baseline">
        <Title order={2} size="h4" id="delegation-projects">
          {t('delegations.list.title')}
        </Title>
        <TextLink to={paths.projects()} search={{ delegation: delegationId }}>
          {t('delegations.list.all')}
        </TextLink>
      </Group>
      <DataState query={projects} isEmpty={({ total }) => total === 0} empty={{ title: t('delegations.list.empty') }}>
        {({ rows, total }) => (
          <>
            <CountLine total={total} totalUnfiltered={total} />
            <ProjectTable rows={rows} sort={sort} onSort={(next) => change({ sort: next as typeof sort })} />
            <Pager page={page} pageSize={pageSize} total={total} onPage={(next) => change({ page: next })} />
          </>
        )}
      </DataState>
    </Stack>
  );
}

function ProjectTable({ rows, sort, onSort }: { rows: readonly ProjectRow[]; sort: string; onSort: (sort: string) => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const { sector, product, investment, area } = projectColumns(translator);
  const columns: readonly Column<ProjectRow>[] = [
    {
      key: 'company',
      header: fieldName(translator, 'projects', 'companyName'),
      sortKey: 'company',
      sorts: ['company'],
      isRowHeader: true,
      cell: (row) => <ProjectName row={row} />,
    },
    sector,
    product,
    investment,
    area,
    {
      key: 'start',
      header: fieldName(translator, 'projects', 'start'),
      cell: ({ fields }) => <OneLine>{fieldText(translator, 'start', fields.start)}</OneLine>,
    },
  ];
  return (
    <DataTable caption={t('delegations.list.caption')} columns={columns} rows={rows} rowKey={({ id }) => id} sort={sort} onSort={onSort} />
  );
}

function ProjectName({ row: { id, code, fields } }: { row: ProjectRow }) {
  const translator = useTranslator();
  return (
    <>
      <TextLink inherit to={paths.project(id)} lang={languageOfName(translator, fields.companyName)}>
        {companyName(translator, fields.companyName, code)}
      </TextLink>
      <Text size="sm" c="dimmed">
        {code}
      </Text>
    </>
  );
}
