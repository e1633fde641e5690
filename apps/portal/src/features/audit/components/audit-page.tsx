import { listAuditEntries } from '@bridge/common';
import { Stack } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useSearchQuery } from '../../../shared/navigation/index.js';
import { CountLine, Pager } from '../../../shared/tables/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { isFiltered, NO_FILTER } from '../model/audit-query.js';
import { AuditFilters } from './audit-filters.js';
import { AuditTable } from './audit-table.js';
import { ChainTools } from './chain-tools.js';

/** The whole audit log: searched, verified, and taken along to be verified elsewhere. */
export function AuditPage() {
  const { t } = useTranslator();
  const [query, change] = useSearchQuery(listAuditEntries.query);
  const entries = useEndpoint(listAuditEntries, { query }, { keepPrevious: true });
  return (
    <Stack gap="lg">
      <PageHeader title={t('audit.title')} lead={t('audit.lead')} />
      <ChainTools />
      <section aria-label={t('audit.caption')}>
        <AuditFilters query={query} change={change} />
        <DataState
          query={entries}
          skeletonLines={12}
          isEmpty={({ rows }) => rows.length === 0}
          filtered={isFiltered(query) || query.page > 1}
          onClearFilters={() => change(NO_FILTER)}
          empty={{ title: t('audit.empty.title'), text: t('audit.empty.text') }}
        >
          {({ rows, total, totalUnfiltered, page, pageSize }) => (
            <Stack gap="xs">
              <CountLine total={total} totalUnfiltered={totalUnfiltered} />
              <AuditTable
                rows={rows}
                onRecord={({ subjectType, subjectId }) => change({ ...NO_FILTER, subjectType, subjectId: subjectId ?? undefined })}
              />
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
