import { Stack } from '@mantine/core';
import { Navigate } from '@tanstack/react-router';
import { languageOf, useTranslator } from '../../../shared/i18n/index.js';
import { inLanguage, paths } from '../../../shared/navigation/index.js';
import { useViewer } from '../../../shared/session/index.js';
import { PageHeader } from '../../../shared/ui/index.js';
import { QuickActions } from './quick-actions.js';
import { WorkQueue } from './work-queue.js';

/** Where every reader starts: what waits for them, and what they come for. */
export function HomePage() {
  const { t, locale } = useTranslator();
  const { role } = useViewer();
  // Nothing else is open to whoever is not approved yet.
  if (role === 'applicant') return <Navigate to={inLanguage(languageOf(locale), paths.myRegistration())} replace />;
  return (
    <Stack gap="lg">
      <PageHeader title={t('home.title')} />
      <WorkQueue />
      <QuickActions />
    </Stack>
  );
}
