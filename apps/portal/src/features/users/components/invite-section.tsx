import { inviteUser, LOCALES, type Locale, organises } from '@bridge/common';
import { Button, Stack, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { ChoiceField, PortalForm, TextField } from '../../../shared/forms/index.js';
import { LANGUAGE_NAMES, languageOf, useTranslator } from '../../../shared/i18n/index.js';
import { useViewer } from '../../../shared/session/index.js';
import { Section } from '../../../shared/ui/index.js';
import { roleChoices } from '../model/role-choices.js';
import { DelegationField } from './delegation-field.js';

interface Values {
  email: string;
  role: string | null;
  delegation: string | null;
  locale: Locale;
}
const NAMES = ['email', 'role', 'delegation', 'locale'] as const;
const LABELS = {
  email: 'users.email',
  role: 'users.role',
  delegation: 'users.invite.delegation',
  locale: 'users.invite.locale',
} as const;

export function InviteSection() {
  const translator = useTranslator();
  const { t } = translator;
  const choices = roleChoices(translator, useViewer());
  const form = useForm<Values>({ defaultValues: { email: '', role: null, delegation: null, locale: 'ko' } });
  const invite = useCall(inviteUser);
  const givenBy = (role: string | null) => choices.find(({ value }) => value === role)?.given;
  const chosen = givenBy(form.watch('role'));
  const isOrganiser = chosen !== undefined && organises(chosen.role);
  const send = ({ email, role, delegation, locale }: Values) => {
    const given = givenBy(role);
    if (!given) return;
    const body = { email, locale, ...given, delegation: organises(given.role) ? delegation : null };
    invite.mutate({ body }, { onSuccess: () => form.reset() });
  };
  return (
    <Section title={t('users.invite')} lead={t('users.invite.lead')}>
      <PortalForm
        form={form}
        names={NAMES}
        labelOf={(name) => t(LABELS[name as keyof typeof LABELS])}
        error={invite.error}
        onSubmit={send}
        aria-label={t('users.invite')}
      >
        <Stack gap="md" maw={480}>
          <TextField<Values> name="email" type="email" inputMode="email" label={t('users.email')} required />
          <ChoiceField<Values> name="role" label={t('users.role')} required choices={choices} />
          {isOrganiser && <DelegationField />}
          <ChoiceField<Values>
            name="locale"
            label={t('users.invite.locale')}
            required
            choices={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[languageOf(value)] }))}
          />
          <div>
            <Button type="submit" loading={invite.isPending}>
              {t('users.invite.send')}
            </Button>
          </div>
          {invite.data && <Text role="status">{t('users.invite.sent', { email: invite.data.email })}</Text>}
        </Stack>
      </PortalForm>
    </Section>
  );
}
