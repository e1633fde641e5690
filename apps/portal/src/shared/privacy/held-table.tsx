import type { HeldData } from '@bridge/common';
import { formatList, formatNumber } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../i18n/index.js';
import { type Column, DataTable } from '../tables/index.js';

/** Kinds of personal data that there are records of, with how many and what an erasure does with them; the others by name alone. */
export function HeldTable({ caption, rows }: { caption: string; rows: readonly HeldData[] }) {
  const { t, term, locale } = useTranslator();
  const columns: readonly Column<HeldData>[] = [
    { key: 'kind', header: t('privacy.held.kind'), isRowHeader: true, cell: ({ kind }) => term('personalData', kind) },
    { key: 'count', header: t('privacy.held.count'), align: 'end', cell: ({ count }) => formatNumber(count) },
    { key: 'fate', header: t('privacy.held.fate'), cell: ({ onErasure }) => term('erasureFate', onErasure) },
  ];
  const none = rows.filter(({ count }) => count === 0);
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={rows.filter(({ count }) => count > 0)} rowKey={({ kind }) => kind} />
      {none.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('privacy.held.nothingOf', {
            kinds: formatList(
              locale,
              none.map(({ kind }) => term('personalData', kind)),
            ),
          })}
        </Text>
      )}
    </>
  );
}
