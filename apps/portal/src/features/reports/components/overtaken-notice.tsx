import { Alert, Button, Text } from '@mantine/core';
import type { ApiError } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { currentState } from '../model/overtaken.js';

/** Nothing was signed over a report that has changed: the reader sees it as it stands before deciding again. */
export function OvertakenNotice({ error, onReload }: { error: ApiError; onReload: () => void }) {
  const { t, term } = useTranslator();
  const state = currentState(error);
  return (
    <Alert color="#a14300" variant="outline" role="alert" title={t('review.conflict.title')}>
      <Text size="sm">
        {state === null ? t('review.conflict.textUnknown') : t('review.conflict.text', { state: term('reportState', state) })}
      </Text>
      <Button size="xs" mt="sm" onClick={onReload}>
        {t('review.conflict.reload')}
      </Button>
    </Alert>
  );
}
