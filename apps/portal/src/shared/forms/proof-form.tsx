import { type Proof, ProofSchema } from '@bridge/common';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslator } from '../i18n/index.js';
import { ErrorNotice } from '../ui/state/error-notice.js';

interface Props {
  /** What is done with the proof, as the button says it. */
  label: string;
  /** An authenticator is in use, so the password alone proves too little. */
  wantsCode: boolean;
  isPending: boolean;
  error: unknown;
  onProof: (proof: Proof) => void;
  onCancel: () => void;
}

/** Asks again who is there before the ways into an account change, or the account ends. */
export function ProofForm({ label, wantsCode, isPending, error, onProof, onCancel }: Props) {
  const { t } = useTranslator();
  const { register, handleSubmit, formState } = useForm<Proof>({
    resolver: zodResolver(ProofSchema),
    defaultValues: { password: '', code: wantsCode ? '' : null },
  });
  return (
    <form noValidate onSubmit={handleSubmit(onProof)}>
      <Stack gap="sm" maw={360}>
        <TextInput
          label={t('session.password')}
          type="password"
          autoComplete="current-password"
          data-autofocus
          error={formState.errors.password && t('errors.field.required')}
          {...register('password')}
        />
        {wantsCode && (
          <TextInput
            label={t('session.step.code')}
            description={t('secondFactor.codeHint')}
            autoComplete="one-time-code"
            error={formState.errors.code && t('session.step.codeShape')}
            {...register('code')}
          />
        )}
        <ErrorNotice error={error} />
        <Group gap="xs">
          <Button type="submit" loading={isPending}>
            {label}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
