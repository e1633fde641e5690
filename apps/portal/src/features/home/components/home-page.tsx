import { Stack } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { PageHeader } from '../../../shared/ui/index.js';
import { QuickActions } from './quick-actions.js';
import { WorkQueue } from './work-queue.js';

/** Where every reader starts: what waits for them, and what they come for. */
export function HomePage() {
  const { t } = useTranslator();
  return (
    <Stack gap="lg">
      <PageHeader title={t('home.title')} />
      <WorkQueue />
      <QuickActions />
    </Stack>
  );
}
