import { type OpportunityView, readOpportunity } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Badge, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { HistorySection } from '../../../shared/history/index.js';
import { usePageTitle, useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, TextLink, usePathParam } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { FigureTable } from './figure-table.js';
import { LastConfirmed } from './last-confirmed.js';
import { ParcelPlace } from './parcel-place.js';

/** One parcel with every figure and where it comes from. */
export function OpportunityPage() {
  const { t } = useTranslator();
  usePageTitle(t('opportunities.title'));
  const id = usePathParam('id');
  return (
    <DataState query={useEndpoint(readOpportunity, { params: { id } })} skeletonLines={14}>
      {(parcel) => <Parcel parcel={parcel} />}
    </DataState>
  );
}

function Parcel({ parcel }: { parcel: OpportunityView }) {
  const { t, term } = useTranslator();
  const crumbs = [{ key: 'list', link: <TextLink to={paths.opportunities()}>{t('opportunities.title')}</TextLink> }];
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('opportunities.parcel', { block: term('block', parcel.block), parcelNo: parcel.parcelNo })}
        breadcrumbs={crumbs}
        actions={
          parcel.mayEdit && (
            <Button component={AppLink} to={paths.editOpportunity(parcel.id)}>
              {t('opportunities.edit')}
            </Button>
          )
        }
      />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
        <Summary parcel={parcel} />
        <ParcelPlace parcel={parcel} />
      </SimpleGrid>
      <Stack component="section" gap="sm" aria-labelledby="figures">
        <Title order={2} size="h3" id="figures">
          {t('opportunities.detail.figures')}
        </Title>
        <FigureTable parcel={parcel} />
      </Stack>
      <HistorySection subject="opportunity" id={parcel.id} restorable={parcel.mayEdit ? parcel : undefined} />
    </Stack>
  );
}

function Summary({ parcel }: { parcel: OpportunityView }) {
  const { t, term, locale } = useTranslator();
  const status = parcel.figures.status.value;
  return (
    <Paper component="section" withBorder p="md" radius="md" aria-label={t('opportunities.confirmed')}>
      <Stack gap="sm">
        <Group gap="xs">
          <Badge variant="outline" color="gray.8" size="lg" tt="none">
            {status === null ? t('ui.mapStatusUnknown') : term('parcelStatus', status)}
          </Badge>
          {parcel.interestCount !== null && <Text size="sm">{t('opportunities.detail.interest', { count: parcel.interestCount })}</Text>}
        </Group>
        <div>
          <Text size="sm" c="dimmed">
            {t('opportunities.confirmed')}
          </Text>
          <LastConfirmed row={parcel} />
        </div>
        {parcel.remarks !== null && (
          <div>
            <Text size="sm" c="dimmed">
              {t('opportunities.detail.remarks')}
            </Text>
            <Text style={{ whiteSpace: 'pre-line' }}>{parcel.remarks}</Text>
          </div>
        )}
        <Text size="sm" c="dimmed">
          {t('opportunities.detail.updated', { at: formatInstant(locale, parcel.updatedAt) })}
        </Text>
        {parcel.importedFrom && <ImportedFrom from={parcel.importedFrom} />}
      </Stack>
    </Paper>
  );
}

function ImportedFrom({ from: { importId, fileName, row } }: { from: NonNullable<OpportunityView['importedFrom']> }) {
  const { t } = useTranslator();
  const may = useMay();
  const text = t('opportunities.detail.import', { fileName, row });
  return may('import.run') ? (
    <TextLink size="sm" to={paths.import(importId)}>
      {text}
    </TextLink>
  ) : (
    <Text size="sm">{text}</Text>
  );
}
