import type { Translator } from '@bridge/i18n';

type Field = 'displayName' | 'companyZh' | 'companyKo' | 'companyEn' | 'uscc' | 'hub' | 'city' | 'email' | 'password';

const CONSENT_OF: Readonly<Record<string, string>> = { 'notice.processing': 'processing', 'notice.crossBorder': 'cross-border' };

/** The name of a field at its dotted path: as its label has it, and for a consent what it is about. */
export const fieldLabel =
  ({ t, term }: Translator) =>
  (path: string): string => {
    const consent = CONSENT_OF[path];
    return consent ? term('consent', consent) : t(`registrations.${path.replace('fields.', '') as Field}`);
  };
