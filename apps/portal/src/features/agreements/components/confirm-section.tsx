import { type AgreementView, confirmAgreement } from '@bridge/common';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ConflictNotice, ErrorNotice } from '../../../shared/ui/index.js';
import { confirmationText, stateDifferences } from '../model/conflict.js';
import { useConflict } from '../model/use-conflict.js';
import { Attention } from './attention.js';
import { ConfirmationMark } from './confirmation-mark.js';

/** Who vouched for the agreement last, and the button that does it again. What is confirmed is the version that the reader sees. */
export function ConfirmSection({ view }: { view: AgreementView }) {
  const translator = useTranslator();
  const { t } = translator;
  const confirm = useCall(confirmAgreement);
  const { current, otherError, takeTheirs } = useConflict(confirm);
  const send = (version: number) => confirm.mutate({ params: { id: view.id }, body: { version } });
  return (
    <Stack component="section" gap="xs" aria-label={t('agreements.confirmation')}>
      <Group gap="md">
        <ConfirmationMark row={view} />
        {view.lastConfirmedAt !== null && (
          <Text size="sm" c="dimmed">
            {confirmationText(translator, view)}
          </Text>
        )}
        {view.mayEdit && !current && (
          <Button size="sm" variant={view.confirmed ? 'default' : 'filled'} onClick={() => send(view.version)} loading={confirm.isPending}>
            {t('agreements.confirm')}
          </Button>
        )}
      </Group>
      <ErrorNotice error={otherError} />
      {current && (
        <Attention>
          <ConflictNotice
            differences={stateDifferences(translator, view, current)}
            onKeepMine={() => send(current.version)}
            onTakeTheirs={takeTheirs}
            busy={confirm.isPending}
          />
        </Attention>
      )}
    </Stack>
  );
}
