import { Button, Menu } from '@mantine/core';
import { useLocation, useNavigate } from '@tanstack/react-router';
import {
  LANGUAGE_NAMES,
  LANGUAGES,
  type Language,
  LOCALE_OF,
  languageOf,
  rememberLanguage,
  useTranslator,
} from '../../shared/i18n/index.js';
import { inLanguage, withoutLanguage } from '../../shared/navigation/index.js';

/** Switches the language and stays on the page, with its filter and place. */
export function LanguageMenu() {
  const { t, locale } = useTranslator();
  const current = languageOf(locale);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const choose = (language: Language) => {
    rememberLanguage(language);
    const to = inLanguage(language, withoutLanguage(pathname));
    void navigate({ to, search: (search: Record<string, unknown>) => search, hash: true, replace: true, resetScroll: false });
  };
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button variant="subtle" size="compact-md" aria-label={`${t('shell.language')}: ${LANGUAGE_NAMES[current]}`}>
          {LANGUAGE_NAMES[current]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((language) => (
          <Menu.Item
            key={language}
            lang={LOCALE_OF[language]}
            aria-current={language === current ? 'true' : undefined}
            fw={language === current ? 700 : undefined}
            onClick={() => choose(language)}
          >
            {LANGUAGE_NAMES[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
