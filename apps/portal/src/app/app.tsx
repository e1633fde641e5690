import type { Translator } from '@bridge/i18n';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { LOCALE_OF, loadTranslator, preferredLanguage } from '../shared/i18n/index.js';
import { LanguageProviders } from './language-providers.js';
import { makeQueryClient } from './query-client.js';

const queryClient = makeQueryClient();

export function App() {
  const [translator, setTranslator] = useState<Translator | null>(null);
  useEffect(() => {
    void loadTranslator(LOCALE_OF[preferredLanguage()]).then(setTranslator);
  }, []);
  if (!translator) return null;
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProviders translator={translator}>{translator.t('shell.productName')}</LanguageProviders>
    </QueryClientProvider>
  );
}
