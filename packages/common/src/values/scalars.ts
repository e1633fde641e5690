import * as z from 'zod/mini';

/** A calendar day, `YYYY-MM-DD`, without time zone. */
export const DateOnlySchema = z.iso.date();
export type DateOnly = z.infer<typeof DateOnlySchema>;

/** A day, month, quarter or year as people plan in: `2027-06-30`, `2027-06`, `2027-Q3`, `2027`. */
export const PeriodSchema = z.string().check(z.regex(/^\d{4}(-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/));
export type Period = z.infer<typeof PeriodSchema>;

export const InstantSchema = z.iso.datetime();
export const IdSchema = z.uuid();
/** How often a record was written; as large as the database counts. */
export const VersionSchema = z.int().check(z.positive(), z.maximum(2_147_483_647));

export const LOCALES = ['ko', 'zh-CN', 'en'] as const;
export const LocaleSchema = z.enum(LOCALES);
export type Locale = z.infer<typeof LocaleSchema>;

export const CURRENCIES = ['KRW', 'CNY', 'USD', 'JPY', 'EUR'] as const;
export const CurrencySchema = z.enum(CURRENCIES);
export type Currency = z.infer<typeof CurrencySchema>;

/** Whole currency units (won, yuan, dollars), not minor units. */
export const MoneySchema = z.object({ amount: z.number().check(z.nonnegative()), currency: CurrencySchema });
export type Money = z.infer<typeof MoneySchema>;

/** Square metres; `min` equals `max` where one figure was given. */
export const AreaRangeSchema = z.object({ min: z.number().check(z.positive()), max: z.number().check(z.positive()) });
export type AreaRange = z.infer<typeof AreaRangeSchema>;

/** Names and texts that people write, per language; null where nobody has written it yet. */
export const LocalisedTextSchema = z.object({ ko: z.nullable(z.string()), zh: z.nullable(z.string()), en: z.nullable(z.string()) });
export type LocalisedText = z.infer<typeof LocalisedTextSchema>;

/** The text a reader of `locale` should see: their own language, else English, Korean, Chinese in this order. */
export function textFor(text: LocalisedText, locale: Locale): string {
  const own = locale === 'zh-CN' ? text.zh : text[locale];
  return own ?? text.en ?? text.ko ?? text.zh ?? '';
}
