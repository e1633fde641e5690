import { type InvitationView, listInvitations, resendInvitation, withdrawInvitation } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Button, Group, Text } from '@mantine/core';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { ConfirmButton, DataState, ErrorNotice, Section } from '../../../shared/ui/index.js';
import { invitedRole } from '../model/role-choices.js';

/** Invitations that nobody has taken up yet. */
export function InvitationsSection() {
  const { t } = useTranslator();
  const invitations = useEndpoint(listInvitations);
  return (
    <Section title={t('users.invitations')}>
      <DataState query={invitations}>
        {({ rows }) => (rows.length === 0 ? <Text>{t('users.invitations.none')}</Text> : <InvitationTable rows={rows} />)}
      </DataState>
    </Section>
  );
}

function InvitationTable({ rows }: { rows: readonly InvitationView[] }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const columns: readonly Column<InvitationView>[] = [
    { key: 'email', header: t('users.email'), isRowHeader: true, cell: ({ email }) => email },
    { key: 'role', header: t('users.role'), cell: (invitation) => invitedRole(translator, invitation) },
    { key: 'by', header: t('users.invitations.by'), cell: ({ invitedBy }) => invitedBy },
    { key: 'expires', header: t('users.invitations.expires'), cell: ({ expiresAt }) => formatInstant(locale, expiresAt) },
    { key: 'actions', header: t('users.actions'), cell: (invitation) => <InvitationActions invitation={invitation} /> },
  ];
  return <DataTable caption={t('users.invitations')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function InvitationActions({ invitation: { id, email } }: { invitation: InvitationView }) {
  const { t } = useTranslator();
  const resend = useCall(resendInvitation);
  const withdraw = useCall(withdrawInvitation);
  return (
    <>
      <Group gap="xs" align="flex-end">
        <Button size="xs" variant="default" loading={resend.isPending} onClick={() => resend.mutate({ params: { id } })}>
          {t('users.invitations.resend')}
        </Button>
        <ConfirmButton
          size="xs"
          label={t('users.invitations.withdraw')}
          question={t('users.invitations.withdraw.question', { email })}
          loading={withdraw.isPending}
          onConfirm={() => withdraw.mutate({ params: { id } })}
        />
      </Group>
      <ErrorNotice error={resend.error ?? withdraw.error} />
    </>
  );
}
