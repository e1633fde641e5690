import { decideRegistration, REGISTRATION_DECISIONS, type RegistrationView } from '@bridge/common';
import { Button, Group, Stack } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { ChoiceField, PortalForm, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';

type Decision = (typeof REGISTRATION_DECISIONS)['submitted'][number];
interface Values {
  decision: Decision | null;
  reason: string | null;
  expectedOn: string | null;
}
const NAMES = ['decision', 'reason', 'expectedOn'] as const;
const LABELS = {
  decision: 'registrations.decision',
  reason: 'registrations.decision.reason',
  expectedOn: 'registrations.decision.expectedOn',
} as const;
const EMPTY: Values = { decision: null, reason: null, expectedOn: null };

/** Approves, returns with a reason, or waitlists with a day; the applicant is told by mail. */
export function DecisionForm({ registration: { id, version, fields }, onClose }: { registration: RegistrationView; onClose: () => void }) {
  const { t } = useTranslator();
  const form = useForm<Values>({ defaultValues: EMPTY });
  const decision = useWatch({ control: form.control, name: 'decision' });
  const decide = useCall(decideRegistration, { leaves: true });
  const send = (values: Values) => {
    if (values.decision === null) return;
    const reason = values.decision === 'returned' ? values.reason : null;
    const expectedOn = values.decision === 'waitlisted' ? values.expectedOn : null;
    decide.mutate({ params: { id }, body: { version, decision: values.decision, reason, expectedOn } }, { onSuccess: onClose });
  };
  return (
    <PortalForm
      form={form}
      names={NAMES}
      labelOf={(name) => t(LABELS[name as keyof typeof LABELS])}
      error={decide.error}
      onSubmit={send}
      aria-label={t('registrations.decide.of', { company: fields.companyZh })}
    >
      <Stack gap="md" maw={480} p="xs">
        <ChoiceField<Values>
          name="decision"
          label={t('registrations.decision')}
          required
          choices={REGISTRATION_DECISIONS.submitted.map((value) => ({ value, label: t(`registrations.decision.${value}`) }))}
        />
        {decision === 'returned' && (
          <TextField<Values>
            name="reason"
            multiline
            label={t('registrations.decision.reason')}
            hint={t('registrations.decision.reason.hint')}
            required
            maxLength={2000}
          />
        )}
        {decision === 'waitlisted' && (
          <TextField<Values> name="expectedOn" type="date" label={t('registrations.decision.expectedOn')} required />
        )}
        <Group gap="xs">
          <Button type="submit" size="sm" loading={decide.isPending}>
            {t('registrations.decision.send')}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {t('registrations.cancel')}
          </Button>
        </Group>
      </Stack>
    </PortalForm>
  );
}
