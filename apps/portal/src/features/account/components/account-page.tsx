import { type AccountView, readAccount } from '@bridge/common';
import { Alert, Stack, Text } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
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
      <SecondFactorLink />
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

/** The second factor has a page of its own, which also opens where nothing else does yet. */
function SecondFactorLink() {
  const { t } = useTranslator();
  return (
    <Section title={t('account.secondFactor')}>
      <Text size="sm">{t('account.secondFactorText')}</Text>
      <TextLink to={paths.secondFactor()}>{t('account.secondFactor')}</TextLink>
    </Section>
  );
}
