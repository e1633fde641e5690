import { listNotices, listPrivacyRecords } from '@bridge/common';
import { Button, Stack } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, useSearchQuery } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { CountLine, Pager } from '../../../shared/tables/index.js';
import { DataState, EmptyNotice, PageHeader, Section } from '../../../shared/ui/index.js';
import { NoticeTable } from './notice-table.js';
import { RecordTable, StateFilter } from './record-table.js';

/** For those who answer for the privacy of others: who saw and consented to what, and the versions of the notice. */
export function RecordsPage() {
  const { t } = useTranslator();
  const may = useMay();
  return (
    <Stack gap="xl">
      <PageHeader
        title={t('privacy.records.title')}
        lead={t('privacy.records.lead')}
        actions={
          may('privacy.publish') && (
            <Button component={AppLink} to={paths.newNotice()}>
              {t('privacy.publish.title')}
            </Button>
          )
        }
      />
      <NoticesSection />
      <PeopleSection />
    </Stack>
  );
}

function NoticesSection() {
  const { t } = useTranslator();
  const notices = useEndpoint(listNotices);
  return (
    <Section title={t('privacy.notices.title')} lead={t('privacy.notices.lead')}>
      <DataState query={notices} skeletonLines={3}>
        {({ rows }) => (rows.length === 0 ? <EmptyNotice title={t('privacy.notices.none')} /> : <NoticeTable rows={rows} />)}
      </DataState>
    </Section>
  );
}

function PeopleSection() {
  const { t } = useTranslator();
  const [query, change] = useSearchQuery(listPrivacyRecords.query);
  const records = useEndpoint(listPrivacyRecords, { query }, { keepPrevious: true });
  return (
    <Section title={t('privacy.records.people')}>
      <StateFilter state={query.state} onState={(state) => change({ state })} />
      <DataState
        query={records}
        isEmpty={({ rows }) => rows.length === 0}
        filtered={query.state !== undefined || query.page > 1}
        onClearFilters={() => change({ state: undefined })}
        empty={{ title: t('privacy.records.empty.title'), text: t('privacy.records.empty.text') }}
      >
        {({ rows, total, totalUnfiltered, page, pageSize }) => (
          <>
            <CountLine total={total} totalUnfiltered={totalUnfiltered} />
            <RecordTable rows={rows} />
            <Pager
              page={page}
              pageSize={pageSize}
              total={total}
              onPage={(next) => change({ page: next })}
              onPageSize={(size) => change({ pageSize: size })}
            />
          </>
        )}
      </DataState>
    </Section>
  );
}
