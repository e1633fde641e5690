import { ERASURE_FATES, type ErasureReceipt } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { List, Stack, Text } from '@mantine/core';
import { useTranslator } from '../i18n/index.js';
import { HeldTable } from './held-table.js';

/** What an erasure has done, and the pseudonym under which records stay. */
export function ErasureResult({ receipt: { erasedAt, pseudonym, data } }: { receipt: ErasureReceipt }) {
  const { t, term, locale } = useTranslator();
  return (
    <Stack gap="sm">
      <dl style={{ margin: 0 }}>
        <Text component="dt" size="sm" c="dimmed">
          {t('privacy.receipt.pseudonym')}
        </Text>
        <Text component="dd" m={0} fw={600} translate="no" style={{ overflowWrap: 'anywhere' }}>
          {pseudonym}
        </Text>
        <Text component="dt" size="sm" c="dimmed">
          {t('privacy.receipt.at')}
        </Text>
        <Text component="dd" m={0}>
          {formatInstant(locale, erasedAt)}
        </Text>
      </dl>
      <Text size="sm">{t('privacy.receipt.pseudonymHint')}</Text>
      <HeldTable caption={t('privacy.receipt.title')} rows={data} />
      <List size="sm">
        {ERASURE_FATES.filter((fate) => data.some(({ onErasure }) => onErasure === fate)).map((fate) => (
          <List.Item key={fate}>
            {term('erasureFate', fate)}
            {t('ui.colon')}
            {t(`privacy.fate.${fate}`)}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
