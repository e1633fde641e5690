import { addPasskey, beginPasskey, type Proof } from '@bridge/common';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';

type Codes = readonly string[] | null;

/** Makes a passkey on this device: proof, question, the device's own dialogue, answer. */
export function useAddPasskey(onAdded: (codes: Codes) => void): UseMutationResult<Codes, Error, Proof> {
  const { t } = useTranslator();
  const queryClient = useQueryClient();
  return useMutation<Codes, Error, Proof>({
    mutationFn: async (proof) => {
      const optionsJSON = (await call(beginPasskey, { body: proof })) as PublicKeyCredentialCreationOptionsJSON;
      const { startRegistration } = await import('@simplewebauthn/browser');
      const credential = await startRegistration({ optionsJSON });
      return (await call(addPasskey, { body: { name: t('secondFactor.passkey.newName'), credential } })).recoveryCodes;
    },
    onSuccess: async (codes) => {
      await queryClient.invalidateQueries();
      onAdded(codes);
    },
  });
}
