import { formatInstant } from '@bridge/i18n';
import { Alert, Button, Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import type { ProjectDraft } from './use-project-draft.js';

/** Whether what was typed is safe: said quietly while it is, and plainly when it is not. */
export function DraftState({ draft: { phase, savedAt, retry } }: { draft: Pick<ProjectDraft, 'phase' | 'savedAt' | 'retry'> }) {
  const { t, locale } = useTranslator();
  if (phase === 'failed') {
    return (
      <Alert color="#a14300" variant="outline" role="alert" p="sm">
        <Text size="sm">{t('investor.draft.failed')}</Text>
        <Button size="xs" variant="default" mt="xs" onClick={retry}>
          {t('investor.draft.retry')}
        </Button>
      </Alert>
    );
  }
  const saved = savedAt === null ? t('investor.draft.none') : t('investor.draft.saved', { instant: formatInstant(locale, savedAt) });
  const text = { idle: saved, saved, pending: t('investor.draft.pending'), saving: t('investor.draft.saving') }[phase];
  return (
    <Text size="sm" c="dimmed" role="status">
      {text}
    </Text>
  );
}
