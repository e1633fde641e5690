import type { Locale } from '@bridge/common';
import { type Catalog, createTranslator, type Translator } from '@bridge/i18n';

const CATALOGS: Record<Locale, () => Promise<{ catalog: Catalog }>> = {
  ko: () => import('@bridge/i18n/catalogs/ko'),
  'zh-CN': () => import('@bridge/i18n/catalogs/zh-CN'),
  en: () => import('@bridge/i18n/catalogs/en'),
};

const loaded = new Map<Locale, Promise<Translator>>();

/** One language's words, fetched once; a failed fetch is tried again at the next call. */
export function loadTranslator(locale: Locale): Promise<Translator> {
  const known = loaded.get(locale);
  if (known) return known;
  const translator = CATALOGS[locale]().then(({ catalog }) => createTranslator(locale, catalog));
  loaded.set(locale, translator);
  translator.catch(() => loaded.delete(locale));
  return translator;
}
