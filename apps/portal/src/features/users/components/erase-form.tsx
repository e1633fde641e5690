import { type ErasureReceipt, eraseUser, type UserView } from '@bridge/common';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { PortalForm, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ConfirmStep } from '../../../shared/ui/index.js';

interface Values {
  reason: string | null;
}
const NAMES = ['reason'] as const;

interface Props {
  user: UserView;
  onErased: (receipt: ErasureReceipt) => void;
  onClose: () => void;
}

/** Erases somebody who asked for it in another way than by the own account: a reason first, then the question. */
export function EraseForm({ user: { id, displayName: name }, onErased, onClose }: Props) {
  const { t } = useTranslator();
  const form = useForm<Values>({ defaultValues: { reason: null } });
  const [asking, setAsking] = useState(false);
  // The row goes with the account, and this form with the row.
  const erase = useCall(eraseUser, { leaves: true });
  const send = form.handleSubmit(({ reason }) =>
    erase.mutate({ params: { id }, body: { reason: reason ?? '' } }, { onSuccess: onErased, onError: () => setAsking(false) }),
  );
  return (
    <PortalForm
      form={form}
      names={NAMES}
      labelOf={() => t('users.erase.reason')}
      error={erase.error}
      onSubmit={() => setAsking(true)}
      aria-label={t('users.erase.of', { name })}
    >
      <Stack gap="sm" maw={560} p="xs">
        <Text size="sm">{t('users.erase.text', { name })}</Text>
        <TextField<Values>
          name="reason"
          multiline
          label={t('users.erase.reason')}
          hint={t('users.erase.reason.hint')}
          required
          maxLength={500}
        />
        {asking ? (
          <ConfirmStep
            size="sm"
            color="red.9"
            label={t('users.erase.confirm')}
            question={t('users.erase.question', { name })}
            loading={erase.isPending}
            onConfirm={() => void send()}
            onCancel={() => setAsking(false)}
          />
        ) : (
          <Group gap="xs">
            <Button type="submit" size="sm">
              {t('users.erase.next')}
            </Button>
            <Button size="sm" variant="default" onClick={onClose}>
              {t('ui.cancel')}
            </Button>
          </Group>
        )}
      </Stack>
    </PortalForm>
  );
}
