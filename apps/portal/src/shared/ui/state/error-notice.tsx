import { Alert, Button, Text } from '@mantine/core';
import { ApiError, errorSentence } from '../../api/api-error.js';
import { useTranslator } from '../../i18n/index.js';

export interface ErrorNoticeProps {
  /** What was caught; null or undefined shows nothing. */
  error: unknown;
  onRetry?: () => void;
}

/** What went wrong as a sentence, with the number by which the administrator finds it in the log. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const translator = useTranslator();
  const { t } = translator;
  if (error === null || error === undefined) return null;
  const sentence = errorSentence(translator, error);
  const requestId = error instanceof ApiError ? error.requestId : null;
  return (
    <Alert color="red" variant="outline" title={t('ui.errorTitle')} role="alert">
      <Text size="sm">{sentence}</Text>
      {requestId && !sentence.includes(requestId) && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('ui.requestNumber', { requestId })}
        </Text>
      )}
      {onRetry && (
        <Button variant="default" size="xs" mt="sm" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      )}
    </Alert>
  );
}
