import type { ImportView } from '@bridge/common';
import { renderCode, type Translator } from '@bridge/i18n';
import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths } from '../../../shared/navigation/index.js';
import { DiscardButton } from './discard-button.js';
import { ReadAgainForm } from './read-again-form.js';

// Other characters, another header row: these can be helped without another file.
const HELPED_BY_READING_AGAIN: readonly string[] = [
  'encoding-unknown',
  'encoding-wrong',
  'header-missing',
  'no-rows',
  'sheet-missing',
  'cancelled',
];

function failureText(translator: Translator, { code, params }: NonNullable<ImportView['failure']>): string {
  const { encodingText } = params;
  const named = typeof encodingText === 'string' ? { ...params, encodingText: translator.term('encoding', encodingText) } : params;
  return renderCode(translator, 'importIssues', code, named);
}

/** Why a file cannot be read and what can be done about it. */
export function UnreadableImport({ batch }: { batch: ImportView }) {
  const translator = useTranslator();
  const { t } = translator;
  const { failure } = batch;
  const mayReadAgain = failure === null || HELPED_BY_READING_AGAIN.includes(failure.code);
  return (
    <Stack gap="lg">
      <Alert color="red.9" variant="outline" role="alert" title={t('imports.unreadable.title')}>
        <Text>{failure && failureText(translator, failure)}</Text>
      </Alert>
      {mayReadAgain && (
        <Paper component="section" withBorder p="md" aria-labelledby="again">
          <Title order={2} size="h4" id="again">
            {t('imports.unreadable.again')}
          </Title>
          <Text c="dimmed" mb="sm">
            {t('imports.unreadable.againText')}
          </Text>
          <ReadAgainForm batch={batch} />
        </Paper>
      )}
      <Text>{t('imports.unreadable.other')}</Text>
      <Group>
        <Button component={AppLink} to={paths.newImport()} variant={mayReadAgain ? 'default' : 'filled'}>
          {t('imports.new')}
        </Button>
        <DiscardButton importId={batch.id} />
      </Group>
    </Stack>
  );
}
