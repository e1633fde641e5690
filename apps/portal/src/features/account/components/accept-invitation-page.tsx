import { acceptInvitation } from '@bridge/common';
import { Button, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { PasswordField, PortalForm, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useLinkToken } from '../../../shared/navigation/index.js';
import { NarrowPage } from '../../../shared/ui/index.js';
import { LinkDone } from './link-done.js';

interface Values {
  displayName: string;
  password: string;
}
const NAMES = ['displayName', 'password'] as const;

/** Where an invitation leads: its reader chooses name and password. */
export function AcceptInvitationPage() {
  const { t, locale } = useTranslator();
  const token = useLinkToken();
  const form = useForm<Values>({ defaultValues: { displayName: '', password: '' } });
  const accept = useCall(acceptInvitation, { refreshes: [] });
  if (token === '') return <NarrowPage title={t('account.invited.title')}>{<Text>{t('account.link.missing')}</Text>}</NarrowPage>;
  return (
    <NarrowPage title={t('account.invited.title')} lead={accept.isSuccess ? undefined : t('account.invited.lead')}>
      {accept.isSuccess ? (
        <LinkDone text={t('account.invited.done')} />
      ) : (
        <PortalForm
          form={form}
          names={NAMES}
          labelOf={(name) => t(name === 'password' ? 'account.password' : 'account.displayName')}
          error={accept.error}
          onSubmit={(values) => accept.mutate({ body: { ...values, token, locale } })}
          aria-label={t('account.invited.title')}
        >
          <TextField<Values> name="displayName" label={t('account.displayName')} required autoComplete="name" maxLength={120} />
          <PasswordField<Values> name="password" label={t('account.password')} hint={t('account.password.hint')} isNew />
          <Button type="submit" loading={accept.isPending}>
            {t('account.invited.submit')}
          </Button>
        </PortalForm>
      )}
    </NarrowPage>
  );
}
