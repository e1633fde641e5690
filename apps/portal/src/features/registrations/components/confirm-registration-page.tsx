import { confirmRegistration } from '@bridge/common';
import { Button, Stack, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { PasswordField, PortalForm } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, useLinkToken } from '../../../shared/navigation/index.js';
import { NarrowPage } from '../../../shared/ui/index.js';

interface Values {
  password: string;
}
const NAMES = ['password'] as const;

/** Where the mail after a registration leads. */
export function ConfirmRegistrationPage() {
  const { t } = useTranslator();
  const token = useLinkToken();
  const form = useForm<Values>({ defaultValues: { password: '' } });
  const confirm = useCall(confirmRegistration, { refreshes: [] });
  const title = t('registrations.confirm.title');
  if (token === '') return <NarrowPage title={title}>{<Text>{t('account.link.missing')}</Text>}</NarrowPage>;
  if (confirm.isSuccess) {
    return (
      <NarrowPage title={title}>
        <Stack gap="md">
          <Text role="status">{t('registrations.confirm.done')}</Text>
          <Button component={AppLink} to={paths.signIn()}>
            {t('account.toSignIn')}
          </Button>
        </Stack>
      </NarrowPage>
    );
  }
  return (
    <NarrowPage title={title} lead={t('registrations.confirm.lead')}>
      <PortalForm
        form={form}
        names={NAMES}
        labelOf={() => t('registrations.password')}
        error={confirm.error}
        onSubmit={({ password }) => confirm.mutate({ body: { token, password } })}
        aria-label={title}
      >
        <PasswordField<Values> name="password" label={t('registrations.password')} />
        <Button type="submit" loading={confirm.isPending}>
          {t('registrations.confirm.submit')}
        </Button>
      </PortalForm>
    </NarrowPage>
  );
}
