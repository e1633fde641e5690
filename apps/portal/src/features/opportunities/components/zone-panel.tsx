import { readZone } from '@bridge/common';
import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { DataState } from '../../../shared/ui/index.js';
import { capacitySeries } from '../model/capacity-series.js';
import { BlocksTable } from './blocks-table.js';
import { CapacityChart } from './capacity-chart.js';
import { CapacityTable } from './capacity-table.js';

/** The blocks of the complex and what its utilities can supply, as public sources print it. */
export function ZonePanel() {
  const { t } = useTranslator();
  return (
    <DataState
      query={useEndpoint(readZone)}
      skeletonLines={12}
      isEmpty={({ blocks, capacity }) => blocks.length + capacity.length === 0}
      empty={{ title: t('opportunities.zone.empty') }}
    >
      {({ blocks, capacity }) => (
        <Stack gap="xl">
          <Part id="blocks" title={t('opportunities.zone.blocks')} lead={t('opportunities.zone.blocksLead')}>
            <BlocksTable blocks={blocks} />
          </Part>
          <Part id="capacity" title={t('opportunities.zone.capacity')} lead={t('opportunities.zone.capacityLead')}>
            <CapacityTable capacity={capacity} />
            {capacitySeries(capacity).map((series) => (
              <CapacityChart key={series.utility} series={series} />
            ))}
          </Part>
        </Stack>
      )}
    </DataState>
  );
}

function Part({ id, title, lead, children }: { id: string; title: string; lead: string; children: ReactNode }) {
  return (
    <Stack component="section" gap="sm" aria-labelledby={`zone-${id}`}>
      <div>
        <Title order={2} size="h3" id={`zone-${id}`}>
          {title}
        </Title>
        <Text c="dimmed">{lead}</Text>
      </div>
      {children}
    </Stack>
  );
}
