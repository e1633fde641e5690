import { type SignIn, SignInSchema, signIn } from '@bridge/common';
import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { errorSentence, useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { sessionQuery } from '../../../shared/session/index.js';

/** @param chosen an account to fill in; what was typed before is replaced */
export function SignInForm({ chosen }: { chosen: SignIn | undefined }) {
  const translator = useTranslator();
  const { t } = translator;
  const enter = useEnter();
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
    <form noValidate onSubmit={handleSubmit((body) => enter.mutate({ body }))}>
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

/** Signs in and asks the router again: it knows where a signed-in reader of this page belongs. */
function useEnter() {
  const queryClient = useQueryClient();
  const router = useRouter();
  const call = useCall(signIn, { refreshes: [] });
  return {
    ...call,
    mutate: (args: { body: SignIn }) =>
      call.mutate(args, {
        onSuccess: async (viewer) => {
          queryClient.setQueryData(sessionQuery.queryKey, { viewer });
          await router.invalidate();
        },
      }),
  };
}
