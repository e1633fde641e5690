import { type AgreementRow, UNCONFIRMED_AFTER_DAYS } from '@bridge/common';
import { formatMoney } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { Section } from '../../../shared/ui/index.js';
import { type Sum, type TotalLine, totalsOf } from '../model/totals.js';

/** What the listed agreements amount to: every kind and currency by itself, with the part that is confirmed. */
export function AmountTotals({ rows }: { rows: readonly AgreementRow[] }) {
  const { t, term } = useTranslator();
  const lines = totalsOf(rows);
  const columns: readonly Column<TotalLine>[] = [
    {
      key: 'kind',
      header: t('agreements.amountKind'),
      isRowHeader: true,
      cell: ({ kind, currency }) => `${term('amountKind', kind)} (${currency})`,
    },
    { key: 'open', header: t('agreements.totals.all'), cell: ({ open }) => <SumText sum={open} /> },
    {
      key: 'confirmed',
      header: t('agreements.totals.confirmed'),
      cell: ({ open, confirmed }) => <SumText sum={confirmed} none={open !== null} />,
    },
    { key: 'ended', header: t('agreements.totals.endedColumn'), cell: ({ ended }) => <SumText sum={ended} /> },
  ];
  return (
    <Section title={t('agreements.totals')} lead={lines.length > 0 && t('agreements.totals.note', { days: UNCONFIRMED_AFTER_DAYS })}>
      {lines.length === 0 ? (
        <Text size="sm">{t('agreements.totals.none')}</Text>
      ) : (
        <DataTable
          caption={t('agreements.totals.caption')}
          columns={columns}
          rows={lines}
          rowKey={({ kind, currency }) => `${kind} ${currency}`}
        />
      )}
    </Section>
  );
}

/** @param none that there is no such amount is a finding here, not a gap */
function SumText({ sum, none = false }: { sum: Sum | null; none?: boolean }) {
  const { t, locale } = useTranslator();
  if (sum === null) return none ? t('agreements.emptyColumn') : '–';
  return t('agreements.totals.cell', { moneyText: formatMoney(locale, sum.money), count: sum.agreements });
}
