import { useTranslator } from '../../shared/i18n/index.js';
import { AppLink, paths } from '../../shared/navigation/index.js';
import classes from './layout.module.css';

/** The product's name in the reader's language, and the way to the start page. */
export function ProductName() {
  const { t } = useTranslator();
  return (
    <AppLink to={paths.home()} className={classes.productName}>
      {t('shell.productName')}
    </AppLink>
  );
}
