import { Button, SegmentedControl, Stack } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, useSearchQuery } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { PageHeader } from '../../../shared/ui/index.js';
import { ListQuerySchema, type ListView, VIEWS } from '../model/list-query.js';
import { ParcelFilters } from './parcel-filters.js';
import { ParcelList } from './parcel-list.js';
import { ParcelMapView } from './parcel-map-view.js';
import { ZonePanel } from './zone-panel.js';

/** The parcels of the complex as list or map under the same filters, and what is known of its blocks and utilities. */
export function OpportunitiesPage() {
  const { t } = useTranslator();
  const may = useMay();
  const [query, change] = useSearchQuery(ListQuerySchema);
  const views = VIEWS.map((view) => ({ value: view, label: t(`opportunities.view.${view}`) }));
  return (
    <Stack gap="md">
      <PageHeader
        title={t('opportunities.title')}
        lead={t('opportunities.lead')}
        actions={
          may('opportunity.create') && (
            <Button component={AppLink} to={paths.newOpportunity()}>
              {t('opportunities.add')}
            </Button>
          )
        }
      />
      <SegmentedControl
        aria-label={t('opportunities.view.label')}
        data={views}
        value={query.view}
        onChange={(view) => change({ view: view as ListView })}
        style={{ alignSelf: 'flex-start', maxWidth: '100%' }}
      />
      {query.view === 'zone' ? (
        <ZonePanel />
      ) : (
        <div>
          <ParcelFilters query={query} change={change} />
          {query.view === 'map' ? <ParcelMapView query={query} change={change} /> : <ParcelList query={query} change={change} />}
        </div>
      )}
    </Stack>
  );
}
