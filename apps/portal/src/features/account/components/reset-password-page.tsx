import { resetPassword } from '@bridge/common';
import { Button, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { PasswordField, PortalForm } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useLinkToken } from '../../../shared/navigation/index.js';
import { NarrowPage } from '../../../shared/ui/index.js';
import { LinkDone } from './link-done.js';

interface Values {
  password: string;
}
const NAMES = ['password'] as const;

/** Where the link of a mail leads that lets its reader set a new password. */
export function ResetPasswordPage() {
  const { t } = useTranslator();
  const token = useLinkToken();
  const form = useForm<Values>({ defaultValues: { password: '' } });
  const reset = useCall(resetPassword, { refreshes: [] });
  if (token === '') return <NarrowPage title={t('account.reset.title')}>{<Text>{t('account.link.missing')}</Text>}</NarrowPage>;
  return (
    <NarrowPage title={t('account.reset.title')}>
      {reset.isSuccess ? (
        <LinkDone text={t('account.reset.done')} />
      ) : (
        <PortalForm
          form={form}
          names={NAMES}
          labelOf={() => t('account.password.next')}
          error={reset.error}
          onSubmit={({ password }) => reset.mutate({ body: { token, password } })}
          aria-label={t('account.reset.title')}
        >
          <PasswordField<Values> name="password" label={t('account.password.next')} hint={t('account.password.hint')} isNew />
          <Button type="submit" loading={reset.isPending}>
            {t('account.reset.submit')}
          </Button>
        </PortalForm>
      )}
    </NarrowPage>
  );
}
