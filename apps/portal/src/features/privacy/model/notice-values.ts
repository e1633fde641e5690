import { LOCALES, type Locale, NOTICE_ITEMS, type NoticeItem, type NoticeTexts } from '@bridge/common';
import type { FieldPath } from 'react-hook-form';

/** The form of a new version. */
export interface NoticeValues {
  replaces: number | null;
  texts: NoticeTexts;
}
type FieldName = FieldPath<NoticeValues>;

export const fieldName = (locale: Locale, item: NoticeItem): FieldName => `texts.${locale}.${item}`;
export const FIELD_NAMES: readonly FieldName[] = LOCALES.flatMap((locale) => NOTICE_ITEMS.map((item) => fieldName(locale, item)));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const inside = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);

/** Texts out of what was kept or published before; what is not there is empty. */
export function textsOf(kept: unknown): NoticeTexts {
  const text = (locale: Locale, item: NoticeItem): string => {
    const value = inside(inside(kept, locale), item);
    return typeof value === 'string' ? value : '';
  };
  const inLocale = (locale: Locale) => Object.fromEntries(NOTICE_ITEMS.map((item) => [item, text(locale, item)]));
  return Object.fromEntries(LOCALES.map((locale) => [locale, inLocale(locale)])) as NoticeTexts;
}
