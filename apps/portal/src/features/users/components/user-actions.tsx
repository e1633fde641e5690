import { changeUserRole, reactivateUser, revokeUser, type UserView } from '@bridge/common';
import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useMay, useViewer } from '../../../shared/session/index.js';
import { ConfirmButton, ErrorNotice } from '../../../shared/ui/index.js';
import { rolesFor } from '../model/role-choices.js';
import { ResetSecondFactor } from './reset-second-factor.js';

interface Props {
  user: UserView;
  /** Opens the form that erases the account. */
  onErase: () => void;
}

/** What the reader may do with somebody else's account. */
export function UserActions({ user, onErase }: Props) {
  const { t } = useTranslator();
  const may = useMay();
  const revoke = useCall(revokeUser);
  const reactivate = useCall(reactivateUser);
  const params = { id: user.id };
  return (
    <>
      <Group gap="xs" align="flex-end">
        <RoleChange user={user} />
        {user.revokedAt === null ? (
          <ConfirmButton
            size="xs"
            label={t('users.revoke')}
            question={t('users.revoke.question', { name: user.displayName })}
            loading={revoke.isPending}
            onConfirm={() => revoke.mutate({ params })}
          />
        ) : (
          <Button size="xs" variant="default" loading={reactivate.isPending} onClick={() => reactivate.mutate({ params })}>
            {t('users.reactivate')}
          </Button>
        )}
        {may('user.erase') && (
          <Button size="xs" variant="default" aria-label={t('users.erase.of', { name: user.displayName })} onClick={onErase}>
            {t('users.erase')}
          </Button>
        )}
      </Group>
      <ResetSecondFactor user={user} />
      <ErrorNotice error={revoke.error ?? reactivate.error} />
    </>
  );
}

function RoleChange({ user }: { user: UserView }) {
  const translator = useTranslator();
  const { t } = translator;
  const choices = rolesFor(translator, useViewer(), user);
  const [present] = choices;
  const [chosen, setChosen] = useState<string>();
  const change = useCall(changeUserRole);
  const given = choices.find(({ value }) => value === chosen)?.given;
  if (!present || choices.length < 2) return null;
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('users.changeRole', { name: user.displayName })}
        value={chosen ?? present.value}
        data={choices.map(({ value, label }) => ({ value, label }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {given && chosen !== present.value && (
        <Button
          size="xs"
          loading={change.isPending}
          onClick={() => change.mutate({ params: { id: user.id }, body: given }, { onSuccess: () => setChosen(undefined) })}
        >
          {t('users.changeRole.save')}
        </Button>
      )}
      <ErrorNotice error={change.error} />
    </>
  );
}
