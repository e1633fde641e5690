import type { Translator } from '@bridge/i18n';
import { Button, Stack } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { PortalForm, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useBeginViewAs } from '../../../shared/session/index.js';
import { PageHeader } from '../../../shared/ui/index.js';

interface Values {
  email: string | null;
  reason: string | null;
}
const NAMES = ['email', 'reason'] as const;

const labelIn =
  ({ t }: Translator) =>
  (name: string): string =>
    t(name === 'email' ? 'administration.viewAs.email' : 'administration.viewAs.reason');

/** An administrator says as whom to look at the portal, and why. */
export function ViewAsPage() {
  const translator = useTranslator();
  const { t } = translator;
  const labelOf = labelIn(translator);
  const form = useForm<Values>({ defaultValues: { email: null, reason: null } });
  const begin = useBeginViewAs();
  return (
    <Stack gap="lg" maw={560}>
      <PageHeader title={t('administration.viewAs.title')} lead={t('administration.viewAs.lead')} />
      <PortalForm
        form={form}
        names={NAMES}
        labelOf={labelOf}
        error={begin.error}
        onSubmit={({ email, reason }) => begin.mutate({ email: email ?? '', reason: reason ?? '' })}
        aria-label={t('administration.viewAs.title')}
      >
        <TextField<Values> name="email" type="email" label={labelOf('email')} required autoComplete="off" />
        <TextField<Values>
          name="reason"
          multiline
          label={labelOf('reason')}
          hint={t('administration.viewAs.reasonHint')}
          required
          maxLength={500}
        />
        <Button type="submit" loading={begin.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('administration.viewAs.begin')}
        </Button>
      </PortalForm>
    </Stack>
  );
}
