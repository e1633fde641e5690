import { readSecondFactor } from '@bridge/common';
import { Alert, Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths } from '../../../shared/navigation/index.js';
import { useViewer } from '../../../shared/session/index.js';
import { DataState, PageHeader } from '../../../shared/ui/index.js';
import { AuthenticatorSection } from './authenticator-section.js';
import { PasskeySection } from './passkey-section.js';
import { RecoveryCodes } from './recovery-codes.js';
import { RecoverySection } from './recovery-section.js';

/** What opens the reader's account besides the password. Who must have a second factor and has none sees nothing but this page. */
export function SecondFactorPage() {
  const { t } = useTranslator();
  const factor = useEndpoint(readSecondFactor);
  const [codes, setCodes] = useState<readonly string[]>();
  return (
    <Stack gap="xl" maw={760}>
      <PageHeader title={t('secondFactor.title')} lead={t('secondFactor.lead')} />
      <DataState query={factor}>
        {(state) =>
          codes ? (
            <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />
          ) : (
            <Stack gap="xl">
              <Duty isDemo={state.demo} />
              <AuthenticatorSection state={state} onCodes={setCodes} />
              <PasskeySection state={state} onCodes={setCodes} />
              {(state.authenticatorSince !== null || state.recoveryCodesLeft > 0) && <RecoverySection state={state} onCodes={setCodes} />}
            </Stack>
          )
        }
      </DataState>
    </Stack>
  );
}

function Duty({ isDemo }: { isDemo: boolean }) {
  const { t } = useTranslator();
  const { duty } = useViewer();
  if (duty === 'second-factor') {
    return (
      <Alert variant="outline" title={t('secondFactor.duty.title')}>
        {t('secondFactor.duty.text')}
      </Alert>
    );
  }
  if (isDemo) return <Alert variant="outline">{t('secondFactor.demo')}</Alert>;
  return (
    <Button component={AppLink} to={paths.home()} variant="default" w="fit-content">
      {t('shell.toHome')}
    </Button>
  );
}
