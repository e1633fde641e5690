import { type ErasureReceipt, eraseUser, type Proof, readSecondFactor, type UserView } from '@bridge/common';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { PortalForm, ProofForm, TextField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ErrorNotice, LoadingLines } from '../../../shared/ui/index.js';

interface Values {
  reason: string | null;
}
const NAMES = ['reason'] as const;

interface Props {
  user: UserView;
  onErased: (receipt: ErasureReceipt) => void;
  onClose: () => void;
}

/** Erases somebody who asked for it in another way than by the own account: a reason first, then the question with the proof. */
export function EraseForm({ user: { id, displayName: name }, onErased, onClose }: Props) {
  const { t } = useTranslator();
  const form = useForm<Values>({ defaultValues: { reason: null } });
  const [reason, setReason] = useState<string>();
  // The row goes with the account, and this form with the row.
  const erase = useCall(eraseUser, { leaves: true });
  const send = (proof: Proof) => erase.mutate({ params: { id }, body: { ...proof, reason: reason ?? '' } }, { onSuccess: onErased });
  if (reason !== undefined) {
    return (
      <Stack gap="sm" maw={560} p="xs" role="group" aria-label={t('users.erase.of', { name })}>
        <Text size="sm">{t('users.erase.question', { name })}</Text>
        <Text size="sm" c="dimmed">
          {reason}
        </Text>
        <OwnProof erase={erase} onProof={send} onCancel={() => setReason(undefined)} />
      </Stack>
    );
  }
  return (
    <PortalForm
      form={form}
      names={NAMES}
      labelOf={() => t('users.erase.reason')}
      error={null}
      onSubmit={({ reason: given }) => setReason(given ?? '')}
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
        <Group gap="xs">
          <Button type="submit" size="sm">
            {t('users.erase.next')}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </Group>
      </Stack>
    </PortalForm>
  );
}

interface OwnProofProps {
  erase: { isPending: boolean; error: unknown };
  onProof: (proof: Proof) => void;
  onCancel: () => void;
}

/** The administrator's own proof: there is no way back from this. */
function OwnProof({ erase, onProof, onCancel }: OwnProofProps) {
  const { t } = useTranslator();
  const factor = useEndpoint(readSecondFactor);
  if (!factor.data) return factor.error ? <ErrorNotice error={factor.error} onRetry={factor.refetch} /> : <LoadingLines lines={3} />;
  return (
    <ProofForm
      label={t('users.erase.confirm')}
      wantsCode={factor.data.authenticatorSince !== null}
      isPending={erase.isPending}
      error={erase.error}
      onProof={onProof}
      onCancel={onCancel}
    />
  );
}
