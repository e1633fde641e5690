import { Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { PortalForm, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';

interface Values {
  reason: string | null;
}
const NAMES = ['reason'] as const;

interface Props {
  /** What is done to whom: names the form. */
  title: string;
  text: string;
  label: string;
  hint: string;
  submit: string;
  /** What was written before, where the reader comes back to it. */
  reason?: string | undefined;
  isPending?: boolean;
  error?: unknown;
  onReason: (reason: string) => void;
  onClose: () => void;
}

/** Says what will happen to somebody else's account and asks why, before it does: the reason stands in the audit. */
export function ReasonForm({ title, text, label, hint, submit, reason = '', isPending = false, error = null, onReason, onClose }: Props) {
  const { t } = useTranslator();
  const form = useForm<Values>({ defaultValues: { reason: reason || null } });
  return (
    <PortalForm
      form={form}
      names={NAMES}
      labelOf={() => label}
      error={error}
      onSubmit={(values) => onReason(values.reason ?? '')}
      aria-label={title}
    >
      <Stack gap="sm" maw={560} p="xs">
        <Text size="sm">{text}</Text>
        <TextField<Values> name="reason" multiline label={label} hint={hint} required maxLength={500} />
        <Group gap="xs">
          <Button type="submit" size="sm" loading={isPending}>
            {submit}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </Group>
      </Stack>
    </PortalForm>
  );
}
