import { type ErasureReceipt, eraseUser, type Proof, type UserView } from '@bridge/common';
import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '../../../shared/api/index.js';
import { OwnProofForm } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ReasonForm } from './reason-form.js';

interface Props {
  user: UserView;
  onErased: (receipt: ErasureReceipt) => void;
  onClose: () => void;
}

/** Erases somebody who asked for it in another way than by the own account: a reason first, then the question with the proof. */
export function EraseForm({ user: { id, displayName: name }, onErased, onClose }: Props) {
  const { t } = useTranslator();
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  // The row goes with the account, and this form with the row.
  const erase = useCall(eraseUser, { leaves: true });
  const send = (proof: Proof) => erase.mutate({ params: { id }, body: { ...proof, reason } }, { onSuccess: onErased });
  const title = t('users.erase.of', { name });
  if (asking) {
    return (
      <Stack gap="sm" maw={560} p="xs" role="group" aria-label={title}>
        <Text size="sm">{t('users.erase.question', { name })}</Text>
        <Text size="sm" c="dimmed">
          {reason}
        </Text>
        <OwnProofForm label={t('users.erase.confirm')} act={erase} onProof={send} onCancel={() => setAsking(false)} />
      </Stack>
    );
  }
  return (
    <ReasonForm
      title={title}
      text={t('users.erase.text', { name })}
      label={t('users.erase.reason')}
      hint={t('users.erase.reason.hint')}
      submit={t('users.erase.next')}
      reason={reason}
      onReason={(given) => {
        setReason(given);
        setAsking(true);
      }}
      onClose={onClose}
    />
  );
}
