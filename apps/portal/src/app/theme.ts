import type { Translator } from '@bridge/i18n';
import { type CSSVariablesResolver, createTheme, type MantineThemeOverride } from '@mantine/core';

/** Mantine has no language packs: its few words of its own are given here, in the reader's language. */
export function makeTheme({ t }: Translator): MantineThemeOverride {
  return createTheme({
    primaryColor: 'blue',
    primaryShade: 8,
    // The families are chosen by `:lang()` in styles.css, so that a foreign-language run gets its own glyphs.
    fontFamily: 'var(--bridge-font)',
    headings: { fontFamily: 'var(--bridge-font)' },
    defaultRadius: 'sm',
    // By name and not by import: a component that only a later page shows must not be fetched with the first.
    components: {
      Pagination: {
        defaultProps: {
          getControlProps: (control: string) => ({
            'aria-label': t(control === 'previous' || control === 'first' ? 'shell.previousPage' : 'shell.nextPage'),
          }),
        },
      },
      Modal: { defaultProps: { closeButtonProps: { 'aria-label': t('shell.close') } } },
      Drawer: { defaultProps: { closeButtonProps: { 'aria-label': t('shell.close') } } },
    },
  });
}

/** Mantine's own greys and red miss the contrast of 4.5 : 1 on light grounds. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  dark: {},
  light: { '--mantine-color-dimmed': '#5c636a', '--mantine-color-placeholder': '#5c636a', '--mantine-color-error': '#c92a2a' },
});
