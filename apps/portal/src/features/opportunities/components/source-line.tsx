import { formatPeriod } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';

/** Keys of the sources and the month or day of what they print. */
export function SourceLine({ source, asOf }: { source: string; asOf: string | null }) {
  const { t, locale } = useTranslator();
  const keys = source.split(';').join(', ');
  return (
    <Text component="span" size="sm">
      {asOf === null ? keys : t('opportunities.zone.sourceAsOf', { source: keys, asOf: formatPeriod(locale, asOf) })}
    </Text>
  );
}
