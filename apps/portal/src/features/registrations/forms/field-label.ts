import type { Translator } from '@bridge/i18n';

type Field = 'displayName' | 'companyZh' | 'companyKo' | 'companyEn' | 'uscc' | 'hub' | 'city' | 'email' | 'password';

/** The name of a field at its dotted path, as its label has it. */
export const fieldLabel =
  ({ t }: Translator) =>
  (path: string): string =>
    t(`registrations.${path.replace('fields.', '') as Field}`);
