import { formatNumber } from '@bridge/i18n';
import { useTranslator } from '../../i18n/index.js';
import { Track } from './fit-bar.js';
import styles from './score.module.css';

export interface PointsBarProps {
  /** What the points are for, e.g. the name of a criterion or a claim. */
  label: string;
  low: number;
  high: number;
  max: number;
}

/** Points out of a maximum of their own: a criterion's share or the readiness score. */
export function PointsBar({ label, low, high, max }: PointsBarProps) {
  const { t } = useTranslator();
  const [lowText, highText, maxText] = [low, high, max].map((points) => formatNumber(points)) as [string, string, string];
  const text =
    low === high
      ? t('ui.pointsExact', { points: lowText, max: maxText })
      : t('ui.pointsRange', { low: lowText, high: highText, max: maxText });
  return (
    <span className={styles.bar} role="img" aria-label={`${label}${t('ui.colon')}${text}`} title={text}>
      <span className={styles.number} aria-hidden="true">
        {low === high ? lowText : `${lowText}–${highText}`}
      </span>
      <Track low={low} high={high} max={max} />
    </span>
  );
}
