import { type OpportunityView, readParcelMap } from '@bridge/common';
import { Paper, Text, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, useGo } from '../../../shared/navigation/index.js';
import { DataState, LoadingLines } from '../../../shared/ui/index.js';

const ParcelMap = lazy(async () => ({ default: (await import('../../../shared/map/index.js')).ParcelMap }));

/** The parcel among its neighbours of the same block. */
export function ParcelPlace({ parcel: { id, block, geometry } }: { parcel: OpportunityView }) {
  const { t } = useTranslator();
  const go = useGo();
  const map = useEndpoint(readParcelMap, { query: { block: [block] } }, { enabled: geometry !== null });
  return (
    <Paper component="section" withBorder p="md" radius="md" aria-labelledby="place">
      <Title order={2} size="h4" id="place" mb="xs">
        {t('opportunities.detail.where')}
      </Title>
      {geometry === null ? (
        <Text c="dimmed">{t('ui.mapEmpty')}</Text>
      ) : (
        <DataState query={map} skeletonLines={6}>
          {(data) => (
            <Suspense fallback={<LoadingLines lines={6} />}>
              <ParcelMap map={data} selectedId={id} onSelect={(other) => other !== id && void go(paths.opportunity(other))} />
            </Suspense>
          )}
        </DataState>
      )}
    </Paper>
  );
}
