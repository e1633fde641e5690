import {
  type Alias,
  LenderSchema,
  OrganisationFieldsSchema,
  OwnerSchema,
  OwnershipStatementSchema,
  printedBusinessNumber,
} from '@bridge/common';
import { formatList, formatPeriod, type Translator } from '@bridge/i18n';
import * as z from 'zod/mini';

/** A country or region as the reader's language names it. */
export function countryName({ locale, t }: Translator, code: string | null): string {
  return code === null ? t('values.unknown') : (new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code);
}

export const aliasText = ({ term }: Translator, { name, kind }: Alias): string => `${name} (${term('aliasKind', kind)})`;

const StoredSchema = z.partial(z.extend(OrganisationFieldsSchema, OwnershipStatementSchema.shape));

const withShare = (name: string, percent: number | null): string => (percent === null ? name : `${name} ${percent}%`);
const ownersText = ({ locale }: Translator, owners: readonly z.output<typeof OwnerSchema>[]): string =>
  formatList(
    locale,
    owners.map(({ name, percent }) => withShare(name, percent)),
  );
const lendersText = ({ locale }: Translator, lenders: readonly z.output<typeof LenderSchema>[]): string =>
  formatList(
    locale,
    lenders.map(({ name, debtPercent }) => withShare(name, debtPercent)),
  );

/**
 * The value of a field of an organisation, or of what is stated of its owners, in the reader's words; empty where nothing is known.
 * Histories keep values without a type; one of an older shape is printed as it is.
 */
export function organisationText(translator: Translator, field: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  const read = StoredSchema.safeParse({ [field]: value });
  if (!read.success) return typeof value === 'string' ? value : JSON.stringify(value);
  const { term, locale } = translator;
  const { name, aliases, kind, legalForm, country, businessNumber, hub, asOf, statedStatePercent, owners, lenders } = read.data;
  if (name) return [name.ko, name.zh, name.en].filter(Boolean).join(' / ');
  if (aliases)
    return formatList(
      locale,
      aliases.map((alias) => aliasText(translator, alias)),
    );
  if (kind) return term('organisationKind', kind);
  if (legalForm) return term('legalForm', legalForm);
  if (country) return countryName(translator, country);
  if (businessNumber) return printedBusinessNumber(businessNumber);
  if (hub) return term('hub', hub);
  if (asOf) return formatPeriod(locale, asOf);
  if (typeof statedStatePercent === 'number') return `${statedStatePercent}%`;
  if (owners) return ownersText(translator, owners);
  if (lenders) return lendersText(translator, lenders);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
