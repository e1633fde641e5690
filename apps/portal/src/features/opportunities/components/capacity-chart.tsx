import { formatNumber, formatPeriod } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { sourceText } from '../../../shared/ui/index.js';
import type { CapacitySeries } from '../model/capacity-series.js';
import { stepPath } from '../model/step-path.js';
import styles from './capacity-chart.module.css';

const [WIDTH, HEIGHT] = [320, 132];

/** Capacity over time as steps: full where it is commissioned, dashed where it is planned. The figures stand below it in words too. */
export function CapacityChart({ series }: { series: CapacitySeries }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const unit = sourceText(translator, 'opportunities', series.unit);
  const title = t('opportunities.zone.chart', { utility: sourceText(translator, 'opportunities', series.utility), unit });
  const { solid, dashed, dots } = stepPath(series.steps, WIDTH, HEIGHT);
  return (
    <figure className={styles.chart}>
      <figcaption>
        <Text fw={600} size="sm">
          {title}
        </Text>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className={styles.picture}>
        <line x1="0" x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} className={styles.axis} />
        <path d={solid} className={styles.line} />
        <path d={dashed} className={styles.line} strokeDasharray="5 4" />
        {dots.map(({ x, y }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="3.5" className={styles.dot} />
        ))}
      </svg>
      <ol className={styles.steps}>
        {series.steps.map(({ from, total }) => (
          <li key={from}>
            {t('opportunities.zone.chartStep', { date: formatPeriod(locale, from), quantity: formatNumber(total, 1), unit })}
          </li>
        ))}
      </ol>
      <Text size="sm" c="dimmed">
        {t('opportunities.zone.chartNote')}
      </Text>
    </figure>
  );
}
