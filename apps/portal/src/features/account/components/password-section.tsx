import { changePassword } from '@bridge/common';
import { Button, Stack, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { PasswordField, PortalForm } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { Section } from '../../../shared/ui/index.js';

interface Values {
  current: string;
  next: string;
}
const NAMES = ['current', 'next'] as const;
const EMPTY: Values = { current: '', next: '' };

export function PasswordSection() {
  const { t } = useTranslator();
  const form = useForm<Values>({ defaultValues: EMPTY });
  const change = useCall(changePassword);
  return (
    <Section title={t('account.password')}>
      <PortalForm
        form={form}
        names={NAMES}
        labelOf={(name) => t(name === 'current' ? 'account.password.current' : 'account.password.next')}
        error={change.error}
        onSubmit={(body) => change.mutate({ body }, { onSuccess: () => form.reset(EMPTY) })}
        aria-label={t('account.password')}
      >
        <Stack gap="md" maw={480}>
          <PasswordField<Values> name="current" label={t('account.password.current')} />
          <PasswordField<Values> name="next" label={t('account.password.next')} hint={t('account.password.hint')} isNew />
          <div>
            <Button type="submit" loading={change.isPending}>
              {t('account.password.change')}
            </Button>
          </div>
          {change.isSuccess && <Text role="status">{t('account.password.changed')}</Text>}
        </Stack>
      </PortalForm>
    </Section>
  );
}
