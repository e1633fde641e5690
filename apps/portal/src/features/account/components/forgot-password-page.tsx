import { requestPasswordReset } from '@bridge/common';
import { Button, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { PortalForm, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { NarrowPage } from '../../../shared/ui/index.js';

interface Values {
  email: string;
}
const NAMES = ['email'] as const;

/** Asks for a link to set a new password; what is said afterwards is the same for every address. */
export function ForgotPasswordPage() {
  const { t } = useTranslator();
  const form = useForm<Values>({ defaultValues: { email: '' } });
  const ask = useCall(requestPasswordReset, { refreshes: [] });
  return (
    <NarrowPage title={t('account.forgot.title')} lead={ask.isSuccess ? undefined : t('account.forgot.lead')}>
      {ask.isSuccess ? (
        <Text role="status">{t('account.forgot.sent')}</Text>
      ) : (
        <PortalForm
          form={form}
          names={NAMES}
          labelOf={() => t('account.email')}
          error={ask.error}
          onSubmit={(body) => ask.mutate({ body })}
          aria-label={t('account.forgot.title')}
        >
          <TextField<Values> name="email" type="email" label={t('account.email')} required autoComplete="username" inputMode="email" />
          <Button type="submit" loading={ask.isPending}>
            {t('account.forgot.send')}
          </Button>
        </PortalForm>
      )}
    </NarrowPage>
  );
}
