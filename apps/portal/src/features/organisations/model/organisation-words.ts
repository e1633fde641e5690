import { type OrganisationFields, type OrganisationRow, type ResponseOf, type readOwnership, textFor } from '@bridge/common';
import type { Translator } from '@bridge/i18n';
import { organisationText } from '../../../shared/figures/index.js';

type Ownership = ResponseOf<typeof readOwnership>;

/** An organisation as the reader calls it. */
export const nameOf = ({ locale }: Translator, { fields }: Pick<OrganisationRow, 'fields'>): string =>
  textFor(fields.name, locale) || fields.uscc || '';

const trimmed = (percent: number): number => Math.round(percent * 100) / 100;
export const percentText = ({ t }: Translator, percent: number | null): string =>
  percent === null ? t('values.unknown') : `${trimmed(percent)}%`;

/** From what is known for certain to what may be; one figure where nothing is open. */
export function rangeText({ t }: Translator, { low, high }: Ownership['china']): string {
  const [from, to] = [`${trimmed(low)}%`, `${trimmed(high)}%`];
  return from === to ? from : t('organisations.ownership.range', { low: from, high: to });
}

const NAMES = { nameKo: 'ko', nameZh: 'zh', nameEn: 'en' } as const;

/** A field of an organisation in words; unknown is said. */
export function fieldWords(translator: Translator, field: string, fields: OrganisationFields): string {
  const text =
    field in NAMES
      ? fields.name[NAMES[field as keyof typeof NAMES]]
      : organisationText(translator, field, fields[field as keyof OrganisationFields]);
  return text || translator.t('values.unknown');
}
