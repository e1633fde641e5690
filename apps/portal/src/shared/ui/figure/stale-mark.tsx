import { useTranslator } from '../../i18n/index.js';
import styles from './stale-mark.module.css';

/** Marks a figure that nobody confirmed lately, in words. */
export function StaleMark() {
  const { t } = useTranslator();
  return <span className={styles.stale}>{t('values.stale')}</span>;
}
