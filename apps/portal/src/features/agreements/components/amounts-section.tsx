import { type AgreementView, AMOUNT_KINDS } from '@bridge/common';
import { formatMoney, formatPeriod } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { DataTable } from '../../../shared/tables/index.js';
import { Section } from '../../../shared/ui/index.js';

/** Every amount with its kind, day and source; no sum is made of them. */
export function AmountsSection({ amounts }: { amounts: AgreementView['amounts'] }) {
  const { t, term, locale } = useTranslator();
  const rows = AMOUNT_KINDS.flatMap((kind) => amounts.filter((amount) => amount.kind === kind)).map((amount, index) => ({
    ...amount,
    index,
  }));
  return (
    <Section title={t('agreements.amounts')} lead={rows.length > 0 && t('agreements.amounts.note')}>
      {rows.length === 0 ? (
        <Text size="sm">{t('agreements.amounts.none')}</Text>
      ) : (
        <DataTable
          caption={t('agreements.amounts')}
          rows={rows}
          rowKey={({ index }) => String(index)}
          columns={[
            { key: 'kind', header: t('agreements.amountKind'), isRowHeader: true, cell: ({ kind }) => term('amountKind', kind) },
            { key: 'amount', header: t('agreements.amount'), cell: (amount) => formatMoney(locale, amount) },
            {
              key: 'on',
              header: t('agreements.amountOn'),
              cell: ({ on }) => (on === null ? t('values.unknown') : formatPeriod(locale, on)),
            },
            { key: 'source', header: t('agreements.source'), cell: ({ source }) => source ?? t('values.unknown') },
          ]}
        />
      )}
    </Section>
  );
}
