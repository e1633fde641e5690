import type { Locale } from '@bridge/common';
import { type Catalog, createTranslator, type Translator } from '@bridge/i18n';

const START: Record<Locale, () => Promise<{ start: Partial<Catalog> }>> = {
  ko: () => import('@bridge/i18n/catalogs/ko/start'),
  'zh-CN': () => import('@bridge/i18n/catalogs/zh-CN/start'),
  en: () => import('@bridge/i18n/catalogs/en/start'),
};
const REST: Record<Locale, () => Promise<{ rest: Partial<Catalog> }>> = {
  ko: () => import('@bridge/i18n/catalogs/ko/rest'),
  'zh-CN': () => import('@bridge/i18n/catalogs/zh-CN/rest'),
  en: () => import('@bridge/i18n/catalogs/en/rest'),
};

// Fetched once; a failed fetch is tried again at the next call.
function once<T>(fetch: (locale: Locale) => Promise<T>): (locale: Locale) => Promise<T> {
  const fetched = new Map<Locale, Promise<T>>();
  return (locale) => {
    const known = fetched.get(locale);
    if (known) return known;
    const fetching = fetch(locale);
    fetched.set(locale, fetching);
    fetching.catch(() => fetched.delete(locale));
    return fetching;
  };
}

/** One language's words, as far as the frame, sign-in and the start page need them. */
export const loadTranslator: (locale: Locale) => Promise<Translator> = once(async (locale) => {
  const { start } = await START[locale]();
  return createTranslator(locale, start);
});

/** All words of one language, added to its translator: for every page behind the first. */
export const loadAllWords: (locale: Locale) => Promise<Translator> = once(async (locale) => {
  const [translator, { rest }] = await Promise.all([loadTranslator(locale), REST[locale]()]);
  translator.extend(rest);
  return translator;
});
