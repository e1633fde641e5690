import { renewRecoveryCodes } from '@bridge/common';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '../../../shared/api/index.js';
import { ProofForm } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { Section } from '../../../shared/ui/index.js';
import type { FactorState } from '../model/factor-state.js';

interface Props {
  state: FactorState;
  onCodes: (codes: readonly string[]) => void;
}

/** How many recovery codes are left, and new ones in their place. */
export function RecoverySection({ state, onCodes }: Props) {
  const { t } = useTranslator();
  const renew = useCall(renewRecoveryCodes);
  const [asking, setAsking] = useState(false);
  return (
    <Section title={t('secondFactor.codes.title')} lead={t('secondFactor.codes.lead')}>
      <Text>{t('secondFactor.codes.left', { count: state.recoveryCodesLeft })}</Text>
      {asking ? (
        <ProofForm
          label={t('secondFactor.codes.renew')}
          wantsCode={state.authenticatorSince !== null}
          isPending={renew.isPending}
          error={renew.error}
          onProof={(body) => renew.mutate({ body }, { onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes) })}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <Button variant="default" w="fit-content" onClick={() => setAsking(true)}>
          {t('secondFactor.codes.renew')}
        </Button>
      )}
    </Section>
  );
}
