import { type DelegationMember, listDelegationMembers, textFor } from '@bridge/common';
import { Stack } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useViewer } from '../../../shared/session/index.js';
import { CountLine, DataTable } from '../../../shared/tables/index.js';
import { DataState, EmptyNotice, PageHeader } from '../../../shared/ui/index.js';

/** The companies of the organiser's delegation and how far each has come; their figures are nobody's here. */
export function MyDelegationPage() {
  const { t, locale } = useTranslator();
  const { delegation } = useViewer();
  if (!delegation) return <EmptyNotice title={t('ui.noPermissionTitle')} text={t('ui.noPermissionText')} />;
  return (
    <Stack gap="lg">
      <PageHeader title={textFor(delegation.name, locale)} lead={t('delegations.members.lead')} />
      <Members delegationId={delegation.id} />
    </Stack>
  );
}

function Members({ delegationId }: { delegationId: string }) {
  const { t, term, locale } = useTranslator();
  const members = useEndpoint(listDelegationMembers, { params: { id: delegationId } });
  return (
    <DataState query={members} skeletonLines={8}>
      {({ rows }) => (
        <div>
          <CountLine total={rows.length} totalUnfiltered={rows.length} />
          <DataTable<DelegationMember>
            caption={t('delegations.members.title')}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              { key: 'company', header: t('delegations.members.company'), cell: ({ name }) => textFor(name, locale), isRowHeader: true },
              { key: 'state', header: t('delegations.members.state'), cell: ({ state }) => term('memberState', state) },
            ]}
          />
        </div>
      )}
    </DataState>
  );
}
