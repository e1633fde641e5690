import { useEffect } from 'react';
import { useTranslator } from './translator-context.js';

/** Names the browser's tab and the history entry after the page. */
export function usePageTitle(title: string): void {
  const { t } = useTranslator();
  const product = t('shell.productName');
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
}
