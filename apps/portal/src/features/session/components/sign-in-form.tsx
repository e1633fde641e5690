import { type SignIn, SignInSchema, signIn } from '@bridge/common';
import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { errorSentence, useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useEntered } from '../model/use-entered.js';

interface Props {
  /** An account to fill in; what was typed before is replaced. */
  chosen: SignIn | undefined;
  /** The password was right, and the account wants a second step. */
  onSecondStep: () => void;
}

export function SignInForm({ chosen, onSecondStep }: Props) {
  const translator = useTranslator();
  const { t } = translator;
  const entered = useEntered();
  const enter = useCall(signIn, { refreshes: [] });
  const submit = useRef<HTMLButtonElement>(null);
  const { register, handleSubmit, reset, formState } = useForm<SignIn>({
    resolver: zodResolver(SignInSchema),
    defaultValues: { email: '', password: '' },
  });
  useEffect(() => {
    if (!chosen) return;
    reset(chosen);
    submit.current?.focus();
  }, [chosen, reset]);
  return (
    <form
      noValidate
      onSubmit={handleSubmit((body) => enter.mutate({ body }, { onSuccess: ({ viewer }) => (viewer ? entered(viewer) : onSecondStep()) }))}
    >
      <Stack gap="md">
        <TextInput
          label={t('session.email')}
          type="email"
          autoComplete="username"
          inputMode="email"
          error={formState.errors.email && t('errors.field.required')}
          {...register('email')}
        />
        <TextInput
          label={t('session.password')}
          type="password"
          autoComplete="current-password"
          error={formState.errors.password && t('errors.field.required')}
          {...register('password')}
        />
        {enter.isError && (
          <Alert color="red" variant="outline" role="alert">
            {errorSentence(translator, enter.error)}
          </Alert>
        )}
        <Button ref={submit} type="submit" loading={enter.isPending}>
          {t('session.submit')}
        </Button>
      </Stack>
    </form>
  );
}
