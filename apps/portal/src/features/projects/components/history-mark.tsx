import { Badge } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';

/** Says of a case of the past that no user stands behind it. */
export function HistoryMark() {
  const { t } = useTranslator();
  return (
    <Badge variant="outline" color="#6b4a00" tt="none" h="auto" styles={{ label: { whiteSpace: 'normal' } }}>
      {t('projects.history.mark')}
    </Badge>
  );
}
