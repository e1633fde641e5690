import { listProjects } from '@bridge/common';
import { Button, Stack } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, useSearchQuery } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { CountLine, Pager } from '../../../shared/tables/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { isFiltered, NO_FILTER } from '../model/project-query.js';
import { ProjectFilters } from './project-filters.js';
import { ProjectTable } from './project-table.js';

/** Every project that the reader may see; filters, order and page stand in the address. */
export function ProjectsPage() {
  const { t } = useTranslator();
  const may = useMay();
  const [query, change] = useSearchQuery(listProjects.query);
  const projects = useEndpoint(listProjects, { query }, { keepPrevious: true });
  const importList = may('import.run') && (
    <Button component={AppLink} to={paths.newImport()}>
      {t('projects.empty.action')}
    </Button>
  );
  return (
    <Stack gap="lg">
      <PageHeader title={t('projects.title')} lead={t('projects.lead')} actions={importList} />
      <section aria-label={t('projects.caption')}>
        <ProjectFilters query={query} change={change} />
        <DataState
          query={projects}
          isEmpty={({ rows }) => rows.length === 0}
          filtered={isFiltered(query) || query.page > 1}
          onClearFilters={() => change(NO_FILTER)}
          empty={{ title: t('projects.empty.title'), text: t('projects.empty.text') }}
        >
          {({ rows, total, totalUnfiltered, page, pageSize }) => (
            <Stack gap="xs">
              <CountLine total={total} totalUnfiltered={totalUnfiltered} />
              <ProjectTable rows={rows} sort={query.sort} onSort={(sort) => change({ sort })} />
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
