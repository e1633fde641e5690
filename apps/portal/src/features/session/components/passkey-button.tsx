import { beginPasskeySignIn, signInByPasskey, type ViewerView } from '@bridge/common';
import { Alert, Button, Stack } from '@mantine/core';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { useMutation } from '@tanstack/react-query';
import { ApiError, call, errorSentence } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { usePasskeyPlace } from '../../../shared/session/index.js';
import { useEntered } from '../model/use-entered.js';

async function enterByPasskey(): Promise<ViewerView> {
  const optionsJSON = (await call(beginPasskeySignIn, {})) as PublicKeyCredentialRequestOptionsJSON;
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const credential = await startAuthentication({ optionsJSON });
  return (await call(signInByPasskey, { body: { credential } })).viewer;
}

/** Signs in by a passkey of this device; not there where browser or address have none. */
export function PasskeyButton() {
  const translator = useTranslator();
  const { t } = translator;
  const { here } = usePasskeyPlace();
  const entered = useEntered();
  const enter = useMutation({ mutationFn: enterByPasskey, onSuccess: entered });
  if (!here) return null;
  return (
    <Stack gap="sm">
      <Button variant="default" loading={enter.isPending} onClick={() => enter.mutate()}>
        {t('session.passkey.submit')}
      </Button>
      {enter.isError && (
        <Alert color="red" variant="outline" role="alert">
          {enter.error instanceof ApiError ? errorSentence(translator, enter.error) : t('session.passkey.cancelled')}
        </Alert>
      )}
    </Stack>
  );
}
