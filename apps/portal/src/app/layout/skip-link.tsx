import { useTranslator } from '../../shared/i18n/index.js';
import classes from './layout.module.css';

/** For readers who move by keyboard: past header and menu straight to the page. */
export function SkipLink() {
  const { t } = useTranslator();
  return (
    <a href="#content" className={classes.skipLink}>
      {t('shell.skipToContent')}
    </a>
  );
}
