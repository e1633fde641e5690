import { register } from '@bridge/common';
import { Button, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { PasswordField, PortalForm, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { NarrowPage } from '../../../shared/ui/index.js';
import { fieldLabel } from '../forms/field-label.js';
import { FIELD_NAMES, fieldsOf, NO_FIELDS, RegistrationFieldset, type WithFields } from '../forms/registration-fields.js';

interface Values extends WithFields {
  email: string;
  password: string;
}
const NAMES = ['email', 'password', ...FIELD_NAMES] as const;

/** An investor registers; what is said afterwards is the same for every address, and the rest comes by mail. */
export function RegisterPage() {
  const translator = useTranslator();
  const { t, locale } = translator;
  const form = useForm<Values>({ defaultValues: { email: '', password: '', fields: NO_FIELDS } });
  const send = useCall(register, { refreshes: [] });
  if (send.isSuccess) {
    return (
      <NarrowPage title={t('registrations.form.sent.title')}>
        <Text role="status">{t('registrations.form.sent', { email: form.getValues('email').trim() })}</Text>
      </NarrowPage>
    );
  }
  return (
    <NarrowPage title={t('registrations.form.title')} lead={t('registrations.form.lead')}>
      <PortalForm
        form={form}
        names={NAMES}
        labelOf={fieldLabel(translator)}
        error={send.error}
        onSubmit={({ email, password, fields }) => send.mutate({ body: { email, password, locale, fields: fieldsOf({ fields }) } })}
        aria-label={t('registrations.form.title')}
      >
        <RegistrationFieldset>
          <TextField<Values>
            name="email"
            type="email"
            label={t('registrations.email')}
            required
            autoComplete="username"
            inputMode="email"
          />
          <PasswordField<Values> name="password" label={t('registrations.password')} hint={t('account.password.hint')} isNew />
        </RegistrationFieldset>
        <Button type="submit" loading={send.isPending}>
          {t('registrations.form.submit')}
        </Button>
      </PortalForm>
    </NarrowPage>
  );
}
