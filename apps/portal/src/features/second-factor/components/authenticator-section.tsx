import { beginAuthenticator, type ResponseOf, removeAuthenticator } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '../../../shared/api/index.js';
import { ProofForm } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { Section } from '../../../shared/ui/index.js';
import type { FactorState } from '../model/factor-state.js';
import { ConfirmForm } from './confirm-form.js';

interface Props {
  state: FactorState;
  onCodes: (codes: readonly string[]) => void;
}

/** The authenticator app of the account: set up, moved to another phone, taken away. */
export function AuthenticatorSection({ state, onCodes }: Props) {
  const { t, locale } = useTranslator();
  const [doing, setDoing] = useState<'set-up' | 'removal'>();
  const since = state.authenticatorSince;
  const stop = () => setDoing(undefined);
  return (
    <Section title={t('secondFactor.app.title')} lead={t('secondFactor.app.lead')}>
      <Text>{since === null ? t('secondFactor.app.off') : t('secondFactor.app.since', { instant: formatInstant(locale, since) })}</Text>
      {doing === undefined && (
        <Group gap="xs">
          <Button variant={since === null ? 'filled' : 'default'} onClick={() => setDoing('set-up')}>
            {t(since === null ? 'secondFactor.app.setUp' : 'secondFactor.app.replace')}
          </Button>
          {since !== null && !state.required && (
            <Button variant="default" onClick={() => setDoing('removal')}>
              {t('secondFactor.app.remove')}
            </Button>
          )}
        </Group>
      )}
      {doing === 'set-up' && <SetUp wantsCode={since !== null} onCodes={onCodes} onCancel={stop} />}
      {doing === 'removal' && <Removal onDone={stop} />}
    </Section>
  );
}

function SetUp({ wantsCode, onCodes, onCancel }: { wantsCode: boolean; onCodes: Props['onCodes']; onCancel: () => void }) {
  const { t } = useTranslator();
  const begin = useCall(beginAuthenticator, { refreshes: [] });
  const [begun, setBegun] = useState<ResponseOf<typeof beginAuthenticator>>();
  if (begun) return <ConfirmForm {...begun} onCodes={onCodes} onCancel={onCancel} />;
  return (
    <ProofForm
      label={t('secondFactor.next')}
      wantsCode={wantsCode}
      isPending={begin.isPending}
      error={begin.error}
      onProof={(body) => begin.mutate({ body }, { onSuccess: setBegun })}
      onCancel={onCancel}
    />
  );
}

function Removal({ onDone }: { onDone: () => void }) {
  const { t } = useTranslator();
  const remove = useCall(removeAuthenticator);
  return (
    <Stack gap="sm">
      <Text>{t('secondFactor.app.removeText')}</Text>
      <ProofForm
        label={t('secondFactor.app.remove')}
        wantsCode
        isPending={remove.isPending}
        error={remove.error}
        onProof={(body) => remove.mutate({ body }, { onSuccess: onDone })}
        onCancel={onDone}
      />
    </Stack>
  );
}
