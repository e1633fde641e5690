import type { MatchRunView } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { useTranslator } from '../../../shared/i18n/index.js';
import styles from './matching.module.css';

/** Hashes, rule set and engine of a run, opened on demand: the same values mean the same result. */
export function RunRecord({ run: { hashes, ruleSetVersion, createdAt, createdBy } }: { run: MatchRunView }) {
  const { t, locale } = useTranslator();
  const made = formatInstant(locale, createdAt);
  const facts: [string, string | null][] = [
    [t('matching.runs.started'), createdBy === '' ? made : t('matching.run.by', { instant: made, name: createdBy })],
    [t('reports.head.ruleSet'), ruleSetVersion],
    [t('reports.record.engine'), hashes?.engineVersion ?? null],
    [`${t('reports.record.input')} (SHA-256)`, hashes?.input ?? null],
    [`${t('reports.record.ruleSet')} (SHA-256)`, hashes?.ruleSet ?? null],
    [`${t('reports.record.result')} (SHA-256)`, hashes?.result ?? null],
  ];
  return (
    <details className={styles.details}>
      <summary>{t('matching.run.record')}</summary>
      <p>{t('reports.record.note')}</p>
      <dl className={styles.facts}>
        {facts.map(
          ([name, fact]) =>
            fact !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}
