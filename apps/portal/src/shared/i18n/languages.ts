import type { Locale } from '@bridge/common';

/** First segment of every address in the portal. */
export const LANGUAGES = ['ko', 'zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const LOCALE_OF: Record<Language, Locale> = { ko: 'ko', zh: 'zh-CN', en: 'en' };
/** Each language calls itself by its own name, so that a reader who landed in the wrong one finds theirs. */
export const LANGUAGE_NAMES: Record<Language, string> = { ko: '한국어', zh: '中文', en: 'English' };

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

export function languageOf(locale: Locale): Language {
  return locale === 'zh-CN' ? 'zh' : locale;
}

const STORED = 'bridge.language';

/** What the reader chose last, else the first of the browser's languages that the portal speaks, else Korean. */
export function preferredLanguage(): Language {
  const stored = readStored();
  if (isLanguage(stored)) return stored;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.find(isLanguage) ?? 'ko';
}

// Browsers that block storage throw on access; the language is then taken from the browser each time.
function readStored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    return;
  }
}
