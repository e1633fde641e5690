import { Stack } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { PageHeader } from '../../../shared/ui/index.js';
import { InvitationsSection } from './invitations-section.js';
import { InviteSection } from './invite-section.js';
import { PeopleSection } from './people-section.js';

/** Who may enter, and in which role: the accounts that the reader manages, and invitations. */
export function UsersPage() {
  const { t } = useTranslator();
  return (
    <Stack gap="xl">
      <PageHeader title={t('users.title')} lead={t('users.lead')} />
      <InviteSection />
      <InvitationsSection />
      <PeopleSection />
    </Stack>
  );
}
