import type { HeldData } from '@bridge/common';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { HeldTable } from '../../../shared/privacy/index.js';
import { Section } from '../../../shared/ui/index.js';

/** What is kept of the reader. */
export function HeldSection({ held }: { held: readonly HeldData[] }) {
  const { t } = useTranslator();
  return (
    <Section title={t('privacy.held.title')} lead={t('privacy.held.lead')}>
      {held.length === 0 ? <Text>{t('privacy.held.none')}</Text> : <HeldTable caption={t('privacy.held.title')} rows={held} />}
    </Section>
  );
}
