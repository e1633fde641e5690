import { type NoticeView, readNotice, register } from '@bridge/common';
import { Button, Stack, Text } from '@mantine/core';
import { useCallback } from 'react';
import { useForm } from 'react-hook-form';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { PasswordField, PortalForm, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { DataState, NarrowPage } from '../../../shared/ui/index.js';
import { fieldLabel } from '../forms/field-label.js';
import { CONSENT_NAMES, NOTHING_TICKED, NoticeConsents, useTicksOf, type WithConsents } from '../forms/notice-consents.js';
import { FIELD_NAMES, fieldsOf, NO_FIELDS, RegistrationFieldset, type WithFields } from '../forms/registration-fields.js';

interface Values extends WithFields, WithConsents {
  email: string;
  password: string;
}
const NAMES = ['email', 'password', ...FIELD_NAMES, ...CONSENT_NAMES] as const;
const EMPTY: Values = { email: '', password: '', fields: NO_FIELDS, notice: NOTHING_TICKED };

/** An investor registers; what is said afterwards is the same for every address, and the rest comes by mail. */
export function RegisterPage() {
  const translator = useTranslator();
  const { t, locale } = translator;
  const form = useForm<Values>({ defaultValues: EMPTY });
  const notice = useEndpoint(readNotice, { query: { locale } });
  const send = useCall(register, { refreshes: [] });
  const isSuperseded = send.error?.code === 'notice.superseded';
  const { setValue } = form;
  const untick = useCallback(() => setValue('notice', NOTHING_TICKED), [setValue]);
  const isNewer = useTicksOf(notice.data?.version, untick);
  if (send.isSuccess) {
    return (
      <NarrowPage title={t('registrations.form.sent.title')}>
        <Text role="status">{t('registrations.form.sent', { email: form.getValues('email').trim() })}</Text>
      </NarrowPage>
    );
  }
  // The form validates that both are ticked; the contract takes nothing else.
  const consented = ({ version }: NoticeView) => ({ version, processing: true, crossBorder: true }) as const;
  const submit = ({ email, password, fields }: Values) => {
    if (!notice.data) return;
    const body = { email, password, locale, fields: fieldsOf({ fields }), notice: consented(notice.data) };
    send.mutate({ body }, { onError: ({ code }) => code === 'notice.superseded' && askAgain() });
  };
  const askAgain = () => {
    untick();
    void notice.refetch();
  };
  return (
    <NarrowPage title={t('registrations.form.title')} lead={t('registrations.form.lead')}>
      <PortalForm
        form={form}
        names={NAMES}
        labelOf={fieldLabel(translator)}
        error={isSuperseded ? null : send.error}
        onSubmit={submit}
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
        <DataState query={notice}>
          {(sheet) => (
            <Stack gap="md">
              <NoticeConsents notice={sheet} isNewer={isNewer || isSuperseded} />
              <Button type="submit" loading={send.isPending}>
                {t('registrations.form.submit')}
              </Button>
            </Stack>
          )}
        </DataState>
      </PortalForm>
    </NarrowPage>
  );
}
