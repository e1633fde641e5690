import type { Translator } from '@bridge/i18n';
import { MantineProvider } from '@mantine/core';
import { type ReactNode, useEffect, useMemo } from 'react';
import { TranslatorProvider } from '../shared/i18n/index.js';
import { styleNonce } from './style-nonce.js';
import { cssVariablesResolver, makeTheme } from './theme.js';

/** Everything below speaks `translator`'s language: the words, the kit's own labels, and `<html lang>`, which picks the glyphs. */
export function LanguageProviders({ translator, children }: { translator: Translator; children: ReactNode }) {
  const theme = useMemo(() => makeTheme(translator), [translator]);
  useEffect(() => {
    document.documentElement.lang = translator.locale;
  }, [translator]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} getStyleNonce={styleNonce} forceColorScheme="light">
      <TranslatorProvider value={translator}>{children}</TranslatorProvider>
    </MantineProvider>
  );
}
