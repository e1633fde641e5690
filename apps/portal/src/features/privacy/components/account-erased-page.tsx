import { Stack, Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { ErasureResult } from '../../../shared/privacy/index.js';
import { NarrowPage } from '../../../shared/ui/index.js';
import { useReceipt } from '../model/erasure.js';

/** Where an erasure ends: the account is gone, and this is what was done. */
export function AccountErasedPage() {
  const { t } = useTranslator();
  const receipt = useReceipt();
  return (
    <NarrowPage title={t('privacy.erased.title')}>
      <Stack gap="md">
        <Text role="status">{t(receipt ? 'privacy.erased.text' : 'privacy.erased.gone')}</Text>
        {receipt && <ErasureResult receipt={receipt} />}
        <TextLink to={paths.signIn()}>{t('account.toSignIn')}</TextLink>
      </Stack>
    </NarrowPage>
  );
}
