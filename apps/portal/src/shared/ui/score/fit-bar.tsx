import { formatNumber } from '@bridge/i18n';
import { useTranslator } from '../../i18n/index.js';
import styles from './score.module.css';

const MAX_POINTS = 1000;

export interface FitBarProps {
  /** Points 0–1000: what is certain, the middle for display, what is possible. */
  points: { low: number; mid: number; high: number };
}

/** The fit as an interval: certain part solid, open part hatched, middle marked and printed. */
export function FitBar({ points: { low, mid, high } }: FitBarProps) {
  const { t } = useTranslator();
  const [lowText, midText, highText] = [low, mid, high].map((points) => formatNumber(points)) as [string, string, string];
  const text = low === high ? t('ui.fitExact', { points: midText }) : t('ui.fitRange', { low: lowText, mid: midText, high: highText });
  return (
    <span className={styles.bar} role="img" aria-label={`${t('ui.fitLabel')}${t('ui.colon')}${text}`} title={text}>
      <span className={styles.number} aria-hidden="true">
        {midText}
      </span>
      <Track low={low} high={high} max={MAX_POINTS} mid={mid} />
    </span>
  );
}

/** A bar from 0 to `max`: solid up to `low`, hatched from there to `high`, with a mark at `mid` where the two differ. */
export function Track({ low, high, max, mid }: { low: number; high: number; max: number; mid?: number }) {
  const percent = (value: number): string => `${max === 0 ? 0 : Math.min(100, Math.max(0, (value / max) * 100))}%`;
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.sure} style={{ left: 0, width: percent(low) }} />
      <span className={styles.open} style={{ left: percent(low), width: percent(high - low) }} />
      {mid !== undefined && low !== high && <span className={styles.mid} style={{ left: percent(mid) }} />}
    </span>
  );
}
