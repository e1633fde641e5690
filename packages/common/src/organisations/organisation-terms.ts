import * as z from 'zod/mini';
import type { LocalisedText } from '../values/scalars.js';

export const ORGANISATION_KINDS = ['company', 'state-body', 'association', 'research', 'fund', 'other'] as const;
export const OrganisationKindSchema = z.enum(ORGANISATION_KINDS);

export const LEGAL_FORMS = [
  'cn-limited',
  'cn-joint-stock',
  'cn-partnership',
  'cn-state-owned',
  'kr-stock',
  'kr-limited',
  'kr-llc',
  'limited',
  'public-limited',
  'branch',
  'other',
] as const;
export const LegalFormSchema = z.enum(LEGAL_FORMS);
export type LegalForm = z.infer<typeof LegalFormSchema>;

export const SCRIPTS = ['ko', 'zh', 'en'] as const;
export const ScriptSchema = z.enum(SCRIPTS);
/** `spelling`: another way in which the same name is written. */
export const ALIAS_KINDS = ['former', 'short', 'trade', 'spelling'] as const;

export const OWNER_KINDS = ['company', 'person', 'fund', 'state-body'] as const;
export const LENDER_KINDS = ['bank', 'state-bank', 'company', 'person', 'other'] as const;

/** ISO 3166-1 alpha-2. */
export const CountrySchema = z.string().check(z.regex(/^[A-Z]{2}$/));
/** Countries that a form offers, those of the product's parties first. */
export const COUNTRIES = ['CN', 'KR', 'HK', 'MO', 'TW', 'JP', 'SG', 'US', 'DE', 'FR', 'GB', 'NL', 'LU', 'CH', 'KY', 'VG'] as const;
/** Whose holdings count as Chinese: United States and European rules take the special administrative regions together with the mainland. */
export const isChina = (country: string | null): boolean => country === 'CN' || country === 'HK' || country === 'MO';

/** What a company's own name says of its form; longer spellings stand before those that they contain. */
const FORM_IN_NAME: readonly (readonly [RegExp, LegalForm])[] = [
  [/分公司$|지점$|\bbranch$/i, 'branch'],
  [/股份有限公司|股份公司/, 'cn-joint-stock'],
  [/有限责任公司|有限責任公司|有限公司/, 'cn-limited'],
  [/合伙/, 'cn-partnership'],
  [/주식회사|\(주\)|㈜/, 'kr-stock'],
  [/유한책임회사/, 'kr-llc'],
  [/유한회사/, 'kr-limited'],
  [/\bplc\.?$/i, 'public-limited'],
  [/\b(ltd|limited|llc|gmbh|b\.?v)\.?$/i, 'limited'],
];

/** The legal form that stands in a company's name: the Chinese or Korean name before the English, which often translates it freely. */
export function legalFormIn(name: LocalisedText): LegalForm | null {
  for (const text of [name.zh, name.ko, name.en]) {
    const found = text === null ? undefined : FORM_IN_NAME.find(([pattern]) => pattern.test(text.normalize('NFKC').trim()));
    if (found) return found[1];
  }
  return null;
}
