import type { Locale } from '@bridge/common';
import { translator } from '@bridge/i18n';
import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { TranslatorProvider } from '../../i18n/index.js';

/** For specs: shows an element as a reader of `locale` sees it, without animations. */
export function renderUi(element: ReactElement, locale: Locale = 'en') {
  const Around = ({ children }: { children: ReactNode }) => (
    <TranslatorProvider value={translator(locale)}>
      <MantineProvider env="test">{children}</MantineProvider>
    </TranslatorProvider>
  );
  return render(element, { wrapper: Around });
}
