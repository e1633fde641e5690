import { useId } from 'react';
import { useTranslator } from '../i18n/index.js';
import styles from './parcel-map.module.css';
import { inkOf, type MapStatus, StatusPatterns } from './status-pattern.js';

/** What the colours and patterns mean; only those that occur. */
export function MapLegend({ statuses }: { statuses: readonly MapStatus[] }) {
  const { t, term } = useTranslator();
  const prefix = useId();
  return (
    <ul className={styles.legend} aria-label={t('ui.mapLegend')}>
      {statuses.map((status) => (
        <li key={status}>
          <svg width="22" height="16" aria-hidden="true" focusable="false">
            <StatusPatterns prefix={prefix} />
            <rect x="0.5" y="0.5" width="21" height="15" fill={`url(#${prefix}-${status})`} stroke={inkOf(status)} />
          </svg>
          {status === 'unknown' ? t('ui.mapStatusUnknown') : term('parcelStatus', status)}
        </li>
      ))}
    </ul>
  );
}
