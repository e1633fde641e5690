import {
  type Alias,
  type OrganisationFields,
  type OrganisationRow,
  printedBusinessNumber,
  type ResponseOf,
  type readOwnership,
  textFor,
} from '@bridge/common';
import type { Translator } from '@bridge/i18n';

type Ownership = ResponseOf<typeof readOwnership>;

/** An organisation as the reader calls it. */
export const nameOf = ({ locale }: Translator, { fields }: Pick<OrganisationRow, 'fields'>): string =>
  textFor(fields.name, locale) || fields.uscc || '';

/** A country or region as the reader's language names it. */
export function countryName({ locale, t }: Translator, code: string | null): string {
  return code === null ? t('values.unknown') : (new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code);
}

const trimmed = (percent: number): number => Math.round(percent * 100) / 100;
export const percentText = ({ t }: Translator, percent: number | null): string =>
  percent === null ? t('values.unknown') : `${trimmed(percent)}%`;

/** From what is known for certain to what may be; one figure where nothing is open. */
export function rangeText({ t }: Translator, { low, high }: Ownership['china']): string {
  const [from, to] = [`${trimmed(low)}%`, `${trimmed(high)}%`];
  return from === to ? from : t('organisations.ownership.range', { low: from, high: to });
}

export const aliasText = ({ term }: Translator, { name, kind }: Alias): string => `${name} (${term('aliasKind', kind)})`;

const NAMES = { nameKo: 'ko', nameZh: 'zh', nameEn: 'en' } as const;

/** A field of an organisation in words; unknown is said. */
export function fieldWords(translator: Translator, field: string, fields: OrganisationFields): string {
  const { t, term } = translator;
  const orUnknown = (text: string | null): string => text ?? t('values.unknown');
  if (field in NAMES) return orUnknown(fields.name[NAMES[field as keyof typeof NAMES]]);
  if (field === 'kind') return fields.kind === null ? orUnknown(null) : term('organisationKind', fields.kind);
  if (field === 'legalForm') return fields.legalForm === null ? orUnknown(null) : term('legalForm', fields.legalForm);
  if (field === 'country') return countryName(translator, fields.country);
  if (field === 'hub') return fields.hub === null ? orUnknown(null) : term('hub', fields.hub);
  if (field === 'aliases') return fields.aliases.map((alias) => aliasText(translator, alias)).join(', ') || orUnknown(null);
  if (field === 'businessNumber') return orUnknown(fields.businessNumber && printedBusinessNumber(fields.businessNumber));
  return orUnknown(fields[field as 'uscc' | 'city']);
}
