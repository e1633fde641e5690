import { resetSecondFactor, type UserView } from '@bridge/common';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useMay } from '../../../shared/session/index.js';
import { ReasonForm } from './reason-form.js';

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
  const reset = useCall(resetSecondFactor, { leaves: true });
  return (
    <ReasonForm
      title={t('users.resetFactor.of', { name })}
      text={t('users.resetFactor.question', { name })}
      label={t('users.resetFactor.reason')}
      hint={t('users.resetFactor.reason.hint')}
      submit={t('users.resetFactor')}
      isPending={reset.isPending}
      error={reset.error}
      onReason={(reason) => reset.mutate({ params: { id }, body: { reason } }, { onSuccess: onDone })}
      onClose={onClose}
    />
  );
}
