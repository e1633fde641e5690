import { type AccountView, changeProfile, LOCALES, type Locale } from '@bridge/common';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { ChoiceField, PortalForm, TextField } from '../../../shared/forms/index.js';
import { LANGUAGE_NAMES, languageOf, useTranslator } from '../../../shared/i18n/index.js';
import { Section } from '../../../shared/ui/index.js';

interface Values {
  displayName: string;
  locale: Locale;
}
const NAMES = ['displayName', 'locale'] as const;

export function ProfileSection({ account }: { account: AccountView }) {
  const { t } = useTranslator();
  const { email, displayName, locale } = account;
  const form = useForm<Values>({ defaultValues: { displayName, locale } });
  const save = useCall(changeProfile);
  return (
    <Section title={t('account.profile')}>
      <PortalForm
        form={form}
        names={NAMES}
        labelOf={(name) => t(name === 'locale' ? 'account.locale' : 'account.displayName')}
        error={save.error}
        onSubmit={(body) => save.mutate({ body })}
        aria-label={t('account.profile')}
      >
        <Stack gap="md" maw={480}>
          <Text size="sm">
            {t('account.email')}: {email}
          </Text>
          <TextField<Values> name="displayName" label={t('account.displayName')} required autoComplete="name" maxLength={120} />
          <ChoiceField<Values>
            name="locale"
            label={t('account.locale')}
            required
            choices={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[languageOf(value)] }))}
          />
          <Group gap="sm">
            <Button type="submit" loading={save.isPending}>
              {t('account.save')}
            </Button>
            {save.isSuccess && <Text role="status">{t('account.saved')}</Text>}
          </Group>
        </Stack>
      </PortalForm>
    </Section>
  );
}
