import type { Locale } from '@bridge/common';
import type { Translator } from '@bridge/i18n';
import { createContext, useContext } from 'react';

const TranslatorContext = createContext<Translator | null>(null);

export const TranslatorProvider = TranslatorContext.Provider;

/** The reader's language. Below the language route there is always one; anywhere else this is a mistake of the program. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error('useTranslator needs a TranslatorProvider above it');
  return translator;
}

export function useLocale(): Locale {
  return useTranslator().locale;
}
