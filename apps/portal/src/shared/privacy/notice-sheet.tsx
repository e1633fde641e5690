import type { NoticeView } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Alert, Stack, Text, type TitleOrder } from '@mantine/core';
import { useTranslator } from '../i18n/index.js';
import { NoticeItems } from './notice-items.js';

interface Props {
  notice: NoticeView;
  /** Level of the headings of its items. */
  order: TitleOrder;
}

/** One version of the notice as a document: when it was published, what it says, and by which hash that can be proved. */
export function NoticeSheet({ notice, order }: Props) {
  const { t, locale } = useTranslator();
  const { version, publishedAt, brought, text, sha256 } = notice;
  return (
    <Stack component="article" gap="md">
      <Text size="sm" c="dimmed">
        {t('privacy.notice.stamp', { version, instant: formatInstant(locale, publishedAt) })}
      </Text>
      {brought && (
        <Alert color="#a14300" variant="outline">
          {t('privacy.notice.brought')}
        </Alert>
      )}
      <NoticeItems text={text} lang={notice.locale} order={order} />
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {t('privacy.notice.hash')} <code translate="no">{sha256}</code>
      </Text>
    </Stack>
  );
}
