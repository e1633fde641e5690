import { resetSecondFactor, type UserView } from '@bridge/common';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { PortalForm, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useMay } from '../../../shared/session/index.js';

interface Values {
  reason: string | null;
}
const NAMES = ['reason'] as const;

/** For somebody who lost every second factor; wants a reason, and says what will happen before it does. */
export function ResetSecondFactor({ user }: { user: UserView }) {
  const { t } = useTranslator();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  if (!may('user.reset-second-factor')) return null;
  if (open)
    return (
      <ResetForm
        user={user}
        onClose={() => setOpen(false)}
        onDone={() => {
          setOpen(false);
          setDone(true);
        }}
      />
    );
  if (done) return <Text role="status">{t('users.resetFactor.done', { name: user.displayName })}</Text>;
  return user.hasSecondFactor ? (
    <div>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {t('users.resetFactor')}
      </Button>
    </div>
  ) : null;
}

function ResetForm({ user: { id, displayName: name }, onClose, onDone }: { user: UserView; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslator();
  const form = useForm<Values>({ defaultValues: { reason: null } });
  const reset = useCall(resetSecondFactor, { leaves: true });
  return (
    <PortalForm
      form={form}
      names={NAMES}
      labelOf={() => t('users.resetFactor.reason')}
      error={reset.error}
      onSubmit={({ reason }) => reset.mutate({ params: { id }, body: { reason: reason ?? '' } }, { onSuccess: onDone })}
      aria-label={t('users.resetFactor.of', { name })}
    >
      <Stack gap="sm" maw={420}>
        <Text size="sm">{t('users.resetFactor.question', { name })}</Text>
        <TextField<Values>
          name="reason"
          multiline
          label={t('users.resetFactor.reason')}
          hint={t('users.resetFactor.reason.hint')}
          required
          maxLength={500}
        />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={reset.isPending}>
            {t('users.resetFactor')}
          </Button>
          <Button size="xs" variant="default" onClick={onClose}>
            {t('users.resetFactor.cancel')}
          </Button>
        </Group>
      </Stack>
    </PortalForm>
  );
}
