import type { QueryClient } from '@tanstack/react-query';
import { isLanguage, type Language, preferredLanguage } from '../shared/i18n/index.js';

export interface RouterContext {
  queryClient: QueryClient;
}

/** The `$language` of an address; the language route refuses anything else before a page asks. */
export function languageOfParams(params: unknown): Language {
  const { language } = params as { language?: unknown };
  return isLanguage(language) ? language : preferredLanguage();
}
