import { readParcelMap } from '@bridge/common';
import { Button, Group } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, useGo } from '../../../shared/navigation/index.js';
import { DataState, LoadingLines } from '../../../shared/ui/index.js';
import { type ChangeQuery, conditionsOf, isFiltered, type ListQuery, NO_CONDITIONS } from '../model/list-query.js';

// The map brings the drawing library along, which readers of the list do not need.
const ParcelMap = lazy(async () => ({ default: (await import('../../../shared/map/index.js')).ParcelMap }));

/** The parcels that the filters leave on the schematic map; one leads to its page. */
export function ParcelMapView({ query, change }: { query: ListQuery; change: ChangeQuery }) {
  const { t } = useTranslator();
  const go = useGo();
  const conditions = conditionsOf(query);
  const map = useEndpoint(readParcelMap, { query: conditions }, { keepPrevious: true });
  const asList = (
    <Button variant="default" size="sm" onClick={() => change({ view: 'table' })}>
      {t('opportunities.map.asList')}
    </Button>
  );
  return (
    <DataState
      query={map}
      skeletonLines={12}
      isEmpty={({ parcels }) => parcels.length === 0}
      filtered={isFiltered(conditions)}
      onClearFilters={() => change(NO_CONDITIONS)}
      empty={{ title: t('opportunities.map.none'), action: asList }}
    >
      {(data) => (
        <>
          <Suspense fallback={<LoadingLines lines={12} />}>
            <ParcelMap map={data} onSelect={(id) => void go(paths.opportunity(id))} />
          </Suspense>
          <Group mt="sm">{asList}</Group>
        </>
      )}
    </DataState>
  );
}
