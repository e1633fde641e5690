import { type AccountView, readAccount } from '@bridge/common';
import { Alert, Stack, Text } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type AppPath, paths, TextLink } from '../../../shared/navigation/index.js';
import { DataState, PageHeader, Section } from '../../../shared/ui/index.js';
import { PasswordSection } from './password-section.js';
import { ProfileSection } from './profile-section.js';
import { SessionsSection } from './sessions-section.js';

/** The reader's own account: profile, password, and where it is signed in. */
export function AccountPage() {
  const { t } = useTranslator();
  const account = useEndpoint(readAccount);
  return (
    <Stack gap="xl">
      <PageHeader title={t('account.title')} />
      <DataState query={account}>{(view) => <Changeable account={view} />}</DataState>
      <PageLink to={paths.secondFactor()} title={t('account.secondFactor')} text={t('account.secondFactorText')} />
      <PageLink to={paths.accountPrivacy()} title={t('account.privacy')} text={t('account.privacyText')} />
      <SessionsSection />
    </Stack>
  );
}

function Changeable({ account }: { account: AccountView }) {
  const { t } = useTranslator();
  if (account.demo) return <Alert variant="outline">{t('account.demo')}</Alert>;
  return (
    <>
      <ProfileSection account={account} />
      <PasswordSection />
    </>
  );
}

/** Second factor and privacy have pages of their own, which also open where nothing else does yet. */
function PageLink({ to, title, text }: { to: AppPath; title: string; text: string }) {
  return (
    <Section title={title}>
      <Text size="sm">{text}</Text>
      <TextLink to={to}>{title}</TextLink>
    </Section>
  );
}
