import { listUsers } from '@bridge/common';
import { Stack } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useSearchQuery } from '../../../shared/navigation/index.js';
import { Pager } from '../../../shared/tables/index.js';
import { DataState, PageHeader, Section } from '../../../shared/ui/index.js';
import { InvitationsSection } from './invitations-section.js';
import { InviteSection } from './invite-section.js';
import { UserTable } from './user-table.js';

/** Who may enter, and in which role: the accounts that the reader manages, and invitations. */
export function UsersPage() {
  const { t } = useTranslator();
  const [query, change] = useSearchQuery(listUsers.query);
  const users = useEndpoint(listUsers, { query }, { keepPrevious: true });
  return (
    <Stack gap="xl">
      <PageHeader title={t('users.title')} lead={t('users.lead')} />
      <InviteSection />
      <InvitationsSection />
      <Section title={t('users.people')}>
        <DataState query={users}>
          {({ rows, total, page, pageSize }) => (
            <>
              <UserTable rows={rows} />
              <Pager page={page} pageSize={pageSize} total={total} onPage={(next) => change({ page: next })} />
            </>
          )}
        </DataState>
      </Section>
    </Stack>
  );
}
