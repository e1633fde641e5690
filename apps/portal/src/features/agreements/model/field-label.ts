import type { MessageKey, Translator } from '@bridge/i18n';

const ROWS: Record<string, { row: MessageKey; fields: Record<string, MessageKey> }> = {
  parties: {
    row: 'agreements.party',
    fields: { name: 'agreements.party', side: 'agreements.side', state: 'agreements.partyState' },
  },
  amounts: {
    row: 'agreements.amount',
    fields: { kind: 'agreements.amountKind', money: 'agreements.amount', on: 'agreements.amountOn', source: 'agreements.source' },
  },
};

/** Name of a field of the head for the summary of errors: rows are counted from 1. */
export function labelOfField({ t, has }: Translator, name: string): string {
  const [group = '', index, field = ''] = name.split('.');
  if (group === 'title') return t('agreements.titleField');
  const row = ROWS[group];
  if (row && index !== undefined) return `${t(row.row)} ${Number(index) + 1}, ${t(row.fields[field] ?? row.row)}`;
  const key = `agreements.${group}`;
  return has(key) ? t(key) : t('agreements.agreement');
}
