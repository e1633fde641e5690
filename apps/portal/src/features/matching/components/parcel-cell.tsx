import type { MatchRow } from '@bridge/common';
import { formatArea, formatPeriod } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { siteName, useTranslator } from '../../../shared/i18n/index.js';
import styles from './matching.module.css';

/** Block, number, area and date of a parcel. */
export function ParcelCell({ parcel }: { parcel: MatchRow['opportunity'] }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const area = parcel.areaM2 === null ? t('matching.row.area') : formatArea(locale, parcel.areaM2);
  const from =
    parcel.availableFrom === null
      ? t('matching.row.fromUnknown')
      : t('matching.row.from', { date: formatPeriod(locale, parcel.availableFrom) });
  return (
    <>
      <span className={styles.oneLine}>{siteName(translator, parcel)}</span>
      <Text size="sm" c="dimmed">
        {area}
        <br />
        {from}
      </Text>
    </>
  );
}
