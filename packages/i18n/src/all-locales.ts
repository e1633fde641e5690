import type { Locale } from '@bridge/common';
import type { Catalog } from './catalogs/catalog.js';
import { catalog as en } from './catalogs/en/index.js';
import { catalog as ko } from './catalogs/ko/index.js';
import { catalog as zhCN } from './catalogs/zh-CN/index.js';
import { createTranslator, type Translator } from './translator.js';

export const CATALOGS: Record<Locale, Catalog> = { ko, 'zh-CN': zhCN, en };

/** For servers, reports and the command line, which speak all languages. The portal fetches one language with {@link createTranslator}. */
export function translator(locale: Locale): Translator {
  return createTranslator(locale, CATALOGS[locale]);
}
