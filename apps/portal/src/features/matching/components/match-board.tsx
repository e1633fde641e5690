import { listMatches } from '@bridge/common';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useSearchQuery } from '../../../shared/navigation/index.js';
import { CountLine, Pager } from '../../../shared/tables/index.js';
import { DataState } from '../../../shared/ui/index.js';
import { NO_FILTER } from '../model/board-query.js';
import { BoardFilters } from './board-filters.js';
import { BoardTable } from './board-table.js';

/** The matches of one run, the best of each project or parcel, as the address asks for them. */
export function MatchBoard({ runId }: { runId: string }) {
  const { t } = useTranslator();
  const [query, change] = useSearchQuery(listMatches.query);
  const matches = useEndpoint(listMatches, { params: { id: runId }, query }, { keepPrevious: true });
  return (
    <section aria-label={t('matching.board.caption')}>
      <BoardFilters query={query} change={change} />
      <DataState
        query={matches}
        skeletonLines={10}
        isEmpty={({ total }) => total === 0}
        filtered={matches.data !== undefined && matches.data.totalUnfiltered > 0}
        onClearFilters={() => change(NO_FILTER)}
        empty={{ title: t('matching.board.empty') }}
      >
        {({ rows, total, totalUnfiltered }) => (
          <>
            <CountLine total={total} totalUnfiltered={totalUnfiltered} />
            <BoardTable rows={rows} by={query.by} />
            <Pager
              page={query.page}
              pageSize={query.pageSize}
              total={total}
              onPage={(page) => change({ page })}
              onPageSize={(pageSize) => change({ pageSize })}
            />
          </>
        )}
      </DataState>
    </section>
  );
}
