import { type Figure, isStale } from '@bridge/common';
import { formatPeriod } from '@bridge/i18n';
import type { ReactNode } from 'react';
import { useTranslator } from '../../i18n/index.js';
import styles from './figure-value.module.css';

export interface FigureValueProps<T> {
  figure: Figure<T>;
  /** Prints a known value with its unit. */
  format: (value: T) => ReactNode;
  /** Name of the figure, for the reader who opens its details. */
  label: string;
  /** Today in Seoul, `YYYY-MM-DD`: decides what is stale. */
  today: string;
}

/** A figure with who answers for it and as of when; where it comes from opens on demand. Unknown is said in words. */
export function FigureValue<T>({ figure, format, label, today }: FigureValueProps<T>) {
  const { t, term, locale } = useTranslator();
  const { issuer, asOf, source, written } = figure.provenance;
  const value = figure.value === null ? <span className={styles.unknown}>{t('values.unknown')}</span> : format(figure.value);
  if (issuer === null && asOf === null && source === null && written === null) {
    return (
      <span>
        {value} {isStale(figure, today) && <StaleMark />}
      </span>
    );
  }
  const facts: [string, string][] = [
    [t('ui.figureIssuer'), issuer === null ? t('ui.figureNobody') : term('issuer', issuer)],
    [t('ui.figureAsOf'), asOf === null ? t('ui.figureNoDate') : formatPeriod(locale, asOf)],
    [t('ui.figureSource'), source ?? t('ui.figureNoSource')],
  ];
  if (written !== null) facts.push([t('ui.figureWritten'), written]);
  return (
    <details className={styles.figure}>
      <summary>
        <span className={styles.value}>{value}</span> {isStale(figure, today) && <StaleMark />}
        <span className={styles.hidden}>{t('ui.figureDetails', { label })}</span>
      </summary>
      <dl className={styles.facts}>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Marks a figure that nobody confirmed lately, in words. */
export function StaleMark() {
  const { t } = useTranslator();
  return <span className={styles.stale}>{t('values.stale')}</span>;
}
