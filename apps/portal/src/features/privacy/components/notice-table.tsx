import { LOCALES, type Locale, type PublishedNotice } from '@bridge/common';
import { formatInstant, formatNumber } from '@bridge/i18n';
import { Button, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { LANGUAGE_NAMES, languageOf, useTranslator } from '../../../shared/i18n/index.js';
import { NoticeItems } from '../../../shared/privacy/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';

/** Every version with who published it when and how many saw it; one at a time can be read in each language. */
export function NoticeTable({ rows }: { rows: readonly PublishedNotice[] }) {
  const { t } = useTranslator();
  const [open, setOpen] = useState<number>();
  const columns = useColumns(open, setOpen);
  return (
    <DataTable
      caption={t('privacy.notices.title')}
      columns={columns}
      rows={rows}
      rowKey={({ version }) => String(version)}
      footnote={(notice) => notice.version === open && <Reader notice={notice} />}
    />
  );
}

function useColumns(open: number | undefined, setOpen: (version: number | undefined) => void): readonly Column<PublishedNotice>[] {
  const { t, locale } = useTranslator();
  // English needs the bare number for its plural.
  const people = (count: number) => t('privacy.notices.seenBy.count', { count: locale === 'en' ? count : formatNumber(count) });
  const publisher = ({ brought, publishedBy }: PublishedNotice) =>
    brought ? t('privacy.notices.by.product') : (publishedBy ?? t('privacy.notices.by.unknown'));
  return [
    { key: 'version', header: t('privacy.seen.version'), isRowHeader: true, cell: ({ version }) => version },
    { key: 'at', header: t('privacy.notices.at'), cell: ({ publishedAt }) => formatInstant(locale, publishedAt) },
    { key: 'by', header: t('privacy.notices.by'), cell: publisher },
    { key: 'seenBy', header: t('privacy.notices.seenBy'), cell: ({ seenBy }) => people(seenBy) },
    {
      key: 'read',
      header: t('privacy.notices.read'),
      cell: ({ version }) => (
        <Button
          size="xs"
          variant="default"
          aria-expanded={version === open}
          onClick={() => setOpen(version === open ? undefined : version)}
        >
          {t('privacy.seen.open', { version })}
        </Button>
      ),
    },
  ];
}

function Reader({ notice: { version, texts } }: { notice: PublishedNotice }) {
  const { t, locale } = useTranslator();
  const [language, setLanguage] = useState<Locale>(locale);
  return (
    <Stack gap="md" p="xs">
      <NativeSelect
        maw={320}
        label={t('privacy.notices.language', { version })}
        value={language}
        data={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[languageOf(value)] }))}
        onChange={({ currentTarget: { value } }) => setLanguage(LOCALES.find((one) => one === value) ?? locale)}
      />
      <NoticeItems text={texts[language]} lang={language} order={3} />
    </Stack>
  );
}
