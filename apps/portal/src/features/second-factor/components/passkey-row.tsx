import { type Passkey, removePasskey, renamePasskey } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useCall } from '../../../shared/api/index.js';
import { ProofForm } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ErrorNotice } from '../../../shared/ui/index.js';

interface Props {
  passkey: Passkey;
  wantsCode: boolean;
  canRemove: boolean;
}

/** One passkey with what tells it from the others. */
export function PasskeyRow({ passkey, wantsCode, canRemove }: Props) {
  const { t, locale } = useTranslator();
  const [doing, setDoing] = useState<'name' | 'removal'>();
  const stop = () => setDoing(undefined);
  const remove = useCall(removePasskey, { leaves: true });
  const { id, name, createdAt, lastUsedAt } = passkey;
  return (
    <Paper withBorder p="sm" component="section" aria-label={name}>
      <Stack gap="xs">
        <Text fw={600}>{name}</Text>
        <Text size="sm">
          {t('secondFactor.passkey.since', { instant: formatInstant(locale, createdAt) })}{' '}
          {lastUsedAt ? t('secondFactor.passkey.used', { instant: formatInstant(locale, lastUsedAt) }) : t('secondFactor.passkey.unused')}
        </Text>
        {doing === undefined && (
          <Group gap="xs">
            <Button size="sm" variant="default" onClick={() => setDoing('name')}>
              {t('secondFactor.passkey.rename')}
            </Button>
            {canRemove && (
              <Button size="sm" variant="default" onClick={() => setDoing('removal')}>
                {t('secondFactor.app.remove')}
              </Button>
            )}
          </Group>
        )}
        {doing === 'name' && <NameForm passkey={passkey} onDone={stop} />}
        {doing === 'removal' && (
          <ProofForm
            label={t('secondFactor.app.remove')}
            wantsCode={wantsCode}
            isPending={remove.isPending}
            error={remove.error}
            onProof={(body) => remove.mutate({ params: { id }, body })}
            onCancel={stop}
          />
        )}
      </Stack>
    </Paper>
  );
}

function NameForm({ passkey: { id, name }, onDone }: { passkey: Passkey; onDone: () => void }) {
  const { t } = useTranslator();
  const rename = useCall(renamePasskey);
  const [typed, setTyped] = useState(name);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') rename.mutate({ params: { id }, body: { name: typed } }, { onSuccess: onDone });
  };
  return (
    <form noValidate onSubmit={save}>
      <Stack gap="sm" maw={360}>
        <TextInput
          label={t('secondFactor.passkey.name')}
          value={typed}
          maxLength={60}
          error={typed.trim() === '' && t('errors.field.required')}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <ErrorNotice error={rename.error} />
        <Group gap="xs">
          <Button type="submit" loading={rename.isPending}>
            {t('secondFactor.passkey.save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('ui.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
