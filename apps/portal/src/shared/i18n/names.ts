import { type LocalisedText, productByCode, textFor } from '@bridge/common';
import type { Translator } from '@bridge/i18n';

/** A parcel as people call it: block and number. */
export function siteName({ t, term }: Translator, site: { block: string; parcelNo: string }): string {
  return t('reports.site.name', { block: term('block', site.block), parcel: site.parcelNo });
}

/** A company in the reader's language; its code where no name is known. */
export function companyName({ locale }: Translator, name: LocalisedText, code: string): string {
  return textFor(name, locale) || code;
}

/** The taxonomy's name of a product, else the company's own words; null where neither is known. */
export function productName({ locale }: Translator, product: string | null, ownWords: string | null): string | null {
  const names = product === null ? undefined : productByCode(product)?.names;
  return names ? { ko: names.ko, 'zh-CN': names.zh, en: names.en }[locale] : ownWords;
}

/** For `lang=`: the language that a name is shown in where it is not the reader's own. */
export function languageOfName({ locale }: Translator, name: LocalisedText): string | undefined {
  const own = locale === 'zh-CN' ? name.zh : name[locale];
  if (own !== null) return undefined;
  if (name.en !== null) return 'en';
  return name.ko !== null ? 'ko' : name.zh === null ? undefined : 'zh-CN';
}
