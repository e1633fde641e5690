import type { PrivacyView } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { LANGUAGE_NAMES, languageOf, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { Section } from '../../../shared/ui/index.js';

type Seen = PrivacyView['seen'][number];

/** Which version of the notice the reader confirmed, in which language and when. */
export function SeenSection({ seen }: { seen: readonly Seen[] }) {
  const { t, locale } = useTranslator();
  const columns: readonly Column<Seen>[] = [
    {
      key: 'version',
      header: t('privacy.seen.version'),
      isRowHeader: true,
      cell: ({ version }) => (
        <TextLink to={paths.privacyNotice()} search={{ version }}>
          {t('privacy.seen.open', { version })}
        </TextLink>
      ),
    },
    { key: 'language', header: t('privacy.seen.language'), cell: (row) => LANGUAGE_NAMES[languageOf(row.locale)] },
    { key: 'at', header: t('privacy.seen.at'), cell: ({ at }) => formatInstant(locale, at) },
  ];
  return (
    <Section title={t('privacy.seen.title')}>
      {seen.length === 0 ? (
        <Text>{t('privacy.seen.none')}</Text>
      ) : (
        <DataTable caption={t('privacy.seen.title')} columns={columns} rows={seen} rowKey={({ at }) => at} />
      )}
    </Section>
  );
}
