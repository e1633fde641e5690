import { confirmAuthenticator } from '@bridge/common';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Code, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ErrorNotice } from '../../../shared/ui/index.js';
import { QrCode } from './qr-code.js';

interface Props {
  secret: string;
  uri: string;
  onCodes: (codes: readonly string[]) => void;
  onCancel: () => void;
}

const inFours = (text: string): string => (text.match(/.{1,4}/g) ?? []).join(' ');

/** The secret as a picture and as text, and the first code that proves that the app has it. */
export function ConfirmForm({ secret, uri, onCodes, onCancel }: Props) {
  const { t } = useTranslator();
  const confirm = useCall(confirmAuthenticator);
  const { register, handleSubmit, formState } = useForm<{ code: string }>({
    resolver: zodResolver(confirmAuthenticator.body),
    defaultValues: { code: '' },
  });
  const save = handleSubmit((body) => confirm.mutate({ body }, { onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes) }));
  return (
    <Stack gap="sm">
      <List type="ordered">
        <List.Item>{t('secondFactor.app.scan')}</List.Item>
        <List.Item>{t('secondFactor.app.confirm')}</List.Item>
      </List>
      <QrCode text={uri} label={t('secondFactor.app.qr')} />
      <div>
        <Text size="sm">{t('secondFactor.app.byHand')}</Text>
        <Code fz="md" display="block" w="fit-content" mt={4} translate="no">
          {inFours(secret)}
        </Code>
      </div>
      <form noValidate onSubmit={save}>
        <Stack gap="sm" maw={360}>
          <TextInput
            label={t('session.step.code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            error={formState.errors.code && t('session.step.codeShape')}
            {...register('code')}
          />
          <ErrorNotice error={confirm.error} />
          <Group gap="xs">
            <Button type="submit" loading={confirm.isPending}>
              {t('secondFactor.app.use')}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {t('ui.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}
