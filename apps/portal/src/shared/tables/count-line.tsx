import { formatNumber } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../i18n/index.js';

export interface CountLineProps {
  /** Rows that the filter leaves. */
  total: number;
  /** All rows that the reader may see. */
  totalUnfiltered: number;
}

/** How many rows there are, and of how many where a filter is on; spoken when it changes. */
export function CountLine({ total, totalUnfiltered }: CountLineProps) {
  const { t, locale } = useTranslator();
  const text =
    total === totalUnfiltered
      ? // English needs the bare number for its plural; it groups the digits itself.
        t('ui.countAll', { total: locale === 'en' ? total : formatNumber(total) })
      : t('ui.countFiltered', { total: formatNumber(total), totalUnfiltered: formatNumber(totalUnfiltered) });
  return (
    <Text role="status" size="sm">
      {text}
    </Text>
  );
}
