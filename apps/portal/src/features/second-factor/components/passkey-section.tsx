import { listPasskeys } from '@bridge/common';
import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';
import { ProofForm } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { usePasskeyPlace } from '../../../shared/session/index.js';
import { DataState, Section } from '../../../shared/ui/index.js';
import type { FactorState } from '../model/factor-state.js';
import { useAddPasskey } from '../model/use-add-passkey.js';
import { PasskeyRow } from './passkey-row.js';

interface Props {
  state: FactorState;
  onCodes: (codes: readonly string[]) => void;
}

/** The passkeys of the account: made on this device, named, taken away. */
export function PasskeySection({ state, onCodes }: Props) {
  const { t } = useTranslator();
  const passkeys = useEndpoint(listPasskeys);
  const wantsCode = state.authenticatorSince !== null;
  return (
    <Section title={t('secondFactor.passkey.title')} lead={t('secondFactor.passkey.lead')}>
      <DataState query={passkeys} skeletonLines={2}>
        {({ passkeys: list }) => (
          <Stack gap="sm">
            {list.length === 0 && <Text>{t('secondFactor.passkey.none')}</Text>}
            {list.map((passkey) => (
              <PasskeyRow
                key={passkey.id}
                passkey={passkey}
                wantsCode={wantsCode}
                // The last second factor of who must have one stays.
                canRemove={!state.required || wantsCode || list.length > 1}
              />
            ))}
          </Stack>
        )}
      </DataState>
      <AddPasskey wantsCode={wantsCode} onCodes={onCodes} />
    </Section>
  );
}

function AddPasskey({ wantsCode, onCodes }: { wantsCode: boolean; onCodes: Props['onCodes'] }) {
  const { t } = useTranslator();
  const { here, elsewhere } = usePasskeyPlace();
  const [asking, setAsking] = useState(false);
  const stop = () => setAsking(false);
  const add = useAddPasskey((codes) => {
    stop();
    if (codes) onCodes(codes);
  });
  if (!here) {
    return (
      <Text size="sm">{elsewhere ? t('secondFactor.passkey.elsewhere', { origin: elsewhere }) : t('secondFactor.passkey.nowhere')}</Text>
    );
  }
  if (!asking) {
    return (
      <Button variant="default" w="fit-content" onClick={() => setAsking(true)}>
        {t('secondFactor.passkey.add')}
      </Button>
    );
  }
  const { error } = add;
  return (
    <Stack gap="sm">
      <ProofForm
        label={t('secondFactor.passkey.add')}
        wantsCode={wantsCode}
        isPending={add.isPending}
        error={error?.name === 'ApiError' ? error : null}
        onProof={(proof) => add.mutate(proof)}
        onCancel={stop}
      />
      {error && error.name !== 'ApiError' && <Text role="alert">{t('session.passkey.cancelled')}</Text>}
    </Stack>
  );
}
