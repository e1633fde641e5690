import { listAgreements } from '@bridge/common';
import { Button, Stack } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, useSearchQuery } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { CountLine } from '../../../shared/tables/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { filterOf, ListQuerySchema, NO_FILTER } from '../model/list-query.js';
import { AgreementBoard } from './agreement-board.js';
import { AgreementFilters } from './agreement-filters.js';
import { AgreementList } from './agreement-list.js';
import { AmountTotals } from './amount-totals.js';

/** Every agreement that the reader may see: as a board by stage or as a list, with totals by kind of amount. */
export function AgreementsPage() {
  const { t } = useTranslator();
  const mayCreate = useMay()('agreement.create');
  const [query, change] = useSearchQuery(ListQuerySchema);
  const agreements = useEndpoint(listAgreements, { query: filterOf(query) }, { keepPrevious: true });
  const open = mayCreate && (
    <Button component={AppLink} to={paths.newAgreement()}>
      {t('agreements.open')}
    </Button>
  );
  return (
    <Stack gap="lg">
      <PageHeader title={t('agreements.title')} lead={t('agreements.lead')} actions={open} />
      <div>
        <AgreementFilters query={query} change={change} />
        <DataState
          query={agreements}
          skeletonLines={10}
          isEmpty={({ total }) => total === 0}
          filtered={agreements.data !== undefined && agreements.data.totalUnfiltered > 0}
          onClearFilters={() => change(NO_FILTER)}
          empty={{ title: t('agreements.empty'), text: t(mayCreate ? 'agreements.empty.official' : 'agreements.empty.reader') }}
        >
          {({ rows, total, totalUnfiltered }) => (
            <Stack gap="lg">
              <CountLine total={total} totalUnfiltered={totalUnfiltered} />
              {query.view === 'board' ? <AgreementBoard rows={rows} /> : <AgreementList rows={rows} query={query} change={change} />}
              <AmountTotals rows={rows} />
            </Stack>
          )}
        </DataState>
      </div>
    </Stack>
  );
}
