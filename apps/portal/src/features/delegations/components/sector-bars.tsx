import type { DelegationView } from '@bridge/common';
import { formatNumber } from '@bridge/i18n';
import { useTranslator } from '../../../shared/i18n/index.js';
import styles from './sector-bars.module.css';

/** Projects by sector as small bars of one scale; the figure stands beside each bar. */
export function SectorBars({ counts }: { counts: DelegationView['projectsBySector'] }) {
  const { t, term } = useTranslator();
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ul className={styles.list} aria-label={t('delegations.sectors')}>
      {counts.map(({ sector, count }) => (
        <li key={sector ?? 'unknown'} className={styles.line}>
          <span className={styles.name}>{sector === null ? t('delegations.sectorUnknown') : term('sector', sector)}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.bar} style={{ width: `${(count / most) * 100}%` }} />
          </span>
          <span className={styles.count}>{formatNumber(count)}</span>
        </li>
      ))}
    </ul>
  );
}
