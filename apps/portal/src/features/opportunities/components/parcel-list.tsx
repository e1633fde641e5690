import { listOpportunities, type OpportunityRow, type OPPORTUNITY_SORTS as Sorts } from '@bridge/common';
import { formatNumber } from '@bridge/i18n';
import { Button, Group, Text } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { CountLine, DataTable, Pager } from '../../../shared/tables/index.js';
import { DataState } from '../../../shared/ui/index.js';
import { type ChangeQuery, type Conditions, conditionsOf, isFiltered, type ListQuery, NO_CONDITIONS } from '../model/list-query.js';
import { parcelColumns } from './parcel-columns.js';

const keyOf = ({ id }: OpportunityRow): string => id;

/** The parcels as a table, with how many there are and how many of them are confirmed in full. */
export function ParcelList({ query: { view: _, ...query }, change }: { query: ListQuery; change: ChangeQuery }) {
  const translator = useTranslator();
  const { t } = translator;
  const parcels = useEndpoint(listOpportunities, { query }, { keepPrevious: true });
  const conditions = conditionsOf({ ...query, view: 'table' });
  return (
    <DataState
      query={parcels}
      skeletonLines={12}
      isEmpty={({ total }) => total === 0}
      filtered={isFiltered(conditions)}
      onClearFilters={() => change(NO_CONDITIONS)}
      empty={{ title: t('opportunities.empty.title'), text: t('opportunities.empty.text'), action: <ListFirst /> }}
    >
      {({ rows, total, totalUnfiltered }) => (
        <>
          <Group justify="space-between" gap="xs" mb="xs">
            <CountLine total={total} totalUnfiltered={totalUnfiltered} />
            <ConfirmedLine conditions={conditions} total={total} />
          </Group>
          <DataTable
            caption={t('opportunities.caption')}
            columns={parcelColumns(translator)}
            rows={rows}
            rowKey={keyOf}
            sort={query.sort}
            onSort={(sort) => change({ sort: sort as (typeof Sorts)[number] })}
          />
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
  );
}

/** How many of the parcels that the filters leave carry no stale figure. Their number alone is asked for. */
function ConfirmedLine({ conditions, total }: { conditions: Conditions; total: number }) {
  const { t, locale } = useTranslator();
  const isAsked = conditions.stale === undefined;
  const fresh = useEndpoint(
    listOpportunities,
    { query: { ...conditions, stale: 'no', page: 1, pageSize: 1 } },
    { enabled: isAsked, keepPrevious: true },
  );
  if (!isAsked || fresh.data === undefined) return null;
  const count = total - fresh.data.total;
  return (
    <Text size="sm">
      {t('opportunities.confirmed.all', { fresh: formatNumber(fresh.data.total), total: formatNumber(total) })}
      {count > 0 && (
        <>
          {' · '}
          <TextLink to={paths.opportunities()} search={{ ...conditions, stale: 'yes' }}>
            {t('opportunities.confirmed.open', { count: locale === 'en' ? count : formatNumber(count) })}
          </TextLink>
        </>
      )}
    </Text>
  );
}

function ListFirst() {
  const { t } = useTranslator();
  const may = useMay();
  if (!may('opportunity.create')) return null;
  return (
    <Group gap="xs">
      <Button component={AppLink} to={paths.newOpportunity()}>
        {t('opportunities.add')}
      </Button>
    </Group>
  );
}
