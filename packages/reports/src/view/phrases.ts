import { type DateOnly, type LocalisedText, type MissingFact, productByCode, type Reason, textFor } from '@bridge/common';
import { formatList, formatPeriod, renderReason, type Translator } from '@bridge/i18n';

/** Stands for a fact that nobody has given; the same sign in every table. */
export const NOTHING = '–';

export function reasonText(translator: Translator, reason: Reason | null): string | null {
  return reason === null ? null : renderReason(translator, reason);
}

export function siteName(translator: Translator, site: { block: string; parcelNo: string }): string {
  return translator.t('reports.site.name', { block: translator.term('block', site.block), parcel: site.parcelNo });
}

/** The company in the reader's language with its Chinese name beside it, by which the other side knows it. */
export function companyText(translator: Translator, name: LocalisedText): string {
  const own = textFor(name, translator.locale);
  if (own === '') return NOTHING;
  return name.zh === null || name.zh === own ? own : `${own} (${name.zh})`;
}

/** The taxonomy's name of a product, else the company's own words. */
export function productText(translator: Translator, product: string | null, ownWords: string | null): string {
  const names = product === null ? undefined : productByCode(product)?.names;
  return (names ? { ko: names.ko, 'zh-CN': names.zh, en: names.en }[translator.locale] : ownWords) ?? NOTHING;
}

export function missingFactName(translator: Translator, fact: MissingFact): string {
  const list = { project: 'projectField', opportunity: 'parcelField', rule: 'rule' }[fact.side];
  return translator.term(list, fact.field);
}

/** A source key stays a key; an issuer's code becomes its name. */
export function sourcesText(translator: Translator, sources: readonly string[]): string | null {
  if (sources.length === 0) return null;
  return translator.t('reports.match.sources', {
    sources: formatList(
      translator.locale,
      sources.flatMap((keys) => keys.split(';')).map((source) => translator.term('issuer', source.trim())),
    ),
  });
}

export function validityText({ t, locale }: Translator, from: DateOnly | null, to: DateOnly | null): string {
  if (from !== null && to !== null) return t('reports.match.validity', { from: formatPeriod(locale, from), to: formatPeriod(locale, to) });
  if (from !== null) return t('reports.match.validFrom', { from: formatPeriod(locale, from) });
  return to === null ? t('reports.match.noLimit') : t('reports.match.validTo', { to: formatPeriod(locale, to) });
}

/** Joins what is there; null when nothing is. */
export function joined(parts: readonly (string | null)[], separator = ' '): string | null {
  const present = parts.filter((part) => part !== null && part !== '');
  return present.length === 0 ? null : present.join(separator);
}

export function gateNames({ term, locale }: Translator, gates: readonly string[]): string | null {
  return gates.length === 0
    ? null
    : formatList(
        locale,
        gates.map((gate) => term('gate', gate)),
      );
}
