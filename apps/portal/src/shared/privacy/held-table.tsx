import type { HeldData } from '@bridge/common';
import { formatNumber } from '@bridge/i18n';
import { useTranslator } from '../i18n/index.js';
import { type Column, DataTable } from '../tables/index.js';

/** Kinds of personal data with how many records there are, and what an erasure does with them. */
export function HeldTable({ caption, rows }: { caption: string; rows: readonly HeldData[] }) {
  const { t, term } = useTranslator();
  const columns: readonly Column<HeldData>[] = [
    { key: 'kind', header: t('privacy.held.kind'), isRowHeader: true, cell: ({ kind }) => term('personalData', kind) },
    { key: 'count', header: t('privacy.held.count'), align: 'end', cell: ({ count }) => formatNumber(count) },
    { key: 'fate', header: t('privacy.held.fate'), cell: ({ onErasure }) => term('erasureFate', onErasure) },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ kind }) => kind} />;
}
