import type { MatchRow } from '@bridge/common';
import { useTranslator } from '../../../shared/i18n/index.js';
import styles from './matching.module.css';

/** Raised flags by name; those still to be checked open on demand, as there are often many. */
export function FlagCell({ match: { flags, unknownFlags } }: { match: Pick<MatchRow, 'flags' | 'unknownFlags'> }) {
  const { t, term } = useTranslator();
  if (flags.length === 0 && unknownFlags.length === 0) return <>{t('matching.row.noFlags')}</>;
  return (
    <>
      {flags.length > 0 && (
        <ul className={styles.plain}>
          {flags.map((code) => (
            <li key={code} className={styles.flag}>
              {term('rule', code)}
            </li>
          ))}
        </ul>
      )}
      {unknownFlags.length > 0 && (
        <details className={styles.details}>
          <summary>{t('matching.row.openFlags', { count: unknownFlags.length })}</summary>
          <ul className={styles.plain}>
            {unknownFlags.map((code) => (
              <li key={code} className={styles.narrow}>
                {term('rule', code)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
