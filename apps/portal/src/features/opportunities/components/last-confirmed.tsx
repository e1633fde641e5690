import type { OpportunityRow } from '@bridge/common';
import { formatPeriod } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { StaleMark } from '../../../shared/ui/index.js';
import { confirmationOf } from '../model/confirmation.js';

/** When and by whom a figure of the parcel was confirmed last, and how many of its figures nobody confirmed lately. */
export function LastConfirmed({ row }: { row: Pick<OpportunityRow, 'figures' | 'staleFields' | 'confirmedOn' | 'confirmedBy'> }) {
  const { t, term, locale } = useTranslator();
  const { known, stale, state } = confirmationOf(row);
  return (
    <>
      {row.confirmedOn === null ? t('opportunities.confirmed.never') : formatPeriod(locale, row.confirmedOn)}
      {row.confirmedBy && (
        <Text component="span" display="block" size="sm" c="dimmed">
          {term('issuer', row.confirmedBy)}
        </Text>
      )}
      {(state === 'all-stale' || state === 'partly-stale') && (
        <Text component="span" display="block" size="sm">
          {state === 'all-stale' ? <StaleMark /> : t('opportunities.confirmed.staleSome', { stale, known })}
        </Text>
      )}
    </>
  );
}
