import { Link, useLocation } from '@tanstack/react-router';
import { LANGUAGE_NAMES, LANGUAGES, LOCALE_OF, languageOf, rememberLanguage, useTranslator } from '../../shared/i18n/index.js';
import { inLanguage, withoutLanguage } from '../../shared/navigation/index.js';
import classes from './layout.module.css';

/** Switches the language and stays on the page, with its filter. All three are in sight: a reader who landed in the wrong one finds theirs. */
export function LanguageSwitch() {
  const { t, locale } = useTranslator();
  const current = languageOf(locale);
  const path = withoutLanguage(useLocation().pathname);
  return (
    <nav aria-label={t('shell.language')} className={classes.languages}>
      {LANGUAGES.map((language) => (
        <Link
          key={language}
          to={inLanguage(language, path)}
          search
          hash
          replace
          resetScroll={false}
          lang={LOCALE_OF[language]}
          hrefLang={LOCALE_OF[language]}
          aria-current={language === current ? 'true' : undefined}
          className={classes.language}
          onClick={() => rememberLanguage(language)}
        >
          {LANGUAGE_NAMES[language]}
        </Link>
      ))}
    </nav>
  );
}
