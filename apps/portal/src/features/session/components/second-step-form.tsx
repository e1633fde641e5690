import { passSecondStep } from '@bridge/common';
import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { ApiError, errorSentence, useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useEntered } from '../model/use-entered.js';

/** The second step of a sign-in: a code of the authenticator, or a recovery code in the same field. */
export function SecondStepForm({ onBack }: { onBack: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const entered = useEntered();
  const pass = useCall(passSecondStep, { refreshes: [] });
  const { register, handleSubmit, setFocus, formState } = useForm<{ code: string }>({
    resolver: zodResolver(passSecondStep.body),
    defaultValues: { code: '' },
  });
  useEffect(() => setFocus('code'), [setFocus]);
  const isOver = pass.error instanceof ApiError && pass.error.code === 'session.second-step-expired';
  return (
    <form noValidate onSubmit={handleSubmit((body) => pass.mutate({ body }, { onSuccess: ({ viewer }) => entered(viewer) }))}>
      <Stack gap="md">
        <TextInput
          label={t('session.step.code')}
          description={t('session.step.hint')}
          autoComplete="one-time-code"
          error={formState.errors.code && t('session.step.codeShape')}
          {...register('code')}
        />
        {pass.isError && (
          <Alert color="red" variant="outline" role="alert">
            {errorSentence(translator, pass.error)}
          </Alert>
        )}
        {!isOver && (
          <Button type="submit" loading={pass.isPending}>
            {t('session.submit')}
          </Button>
        )}
        <Button variant="default" onClick={onBack}>
          {t('session.step.back')}
        </Button>
      </Stack>
    </form>
  );
}
