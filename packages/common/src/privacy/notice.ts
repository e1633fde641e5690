import * as z from 'zod/mini';
import { InstantSchema, LOCALES, type Locale } from '../values/scalars.js';

/**
 * What a notice must say, item by item: PIPA art. 15 (2), 28-8 (2) and 30 (1), PIPL art. 17 and 39. A notice that leaves one out in one
 * language is none.
 */
export const NOTICE_ITEMS = [
  'controller',
  'contact',
  'data',
  'purpose',
  'basis',
  'retention',
  'recipients',
  'transfer',
  'rights',
  'refusal',
] as const;
export const NoticeItemSchema = z.enum(NOTICE_ITEMS);
export type NoticeItem = z.infer<typeof NoticeItemSchema>;

const ItemTextSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(4_000));
/** A notice in one language; paragraphs are parted by line breaks. */
export const NoticeTextSchema = z.record(NoticeItemSchema, ItemTextSchema);
export type NoticeText = z.infer<typeof NoticeTextSchema>;

/** A notice in every language, each a text of its own that says the same. */
export const NoticeTextsSchema = z.object(
  Object.fromEntries(LOCALES.map((locale) => [locale, NoticeTextSchema])) as Record<Locale, typeof NoticeTextSchema>,
);
export type NoticeTexts = z.infer<typeof NoticeTextsSchema>;

/** Notices are numbered from 1 and never change once published. */
export const NoticeVersionSchema = z.int().check(z.positive(), z.maximum(100_000));

export const NoticeStampSchema = z.object({
  version: NoticeVersionSchema,
  publishedAt: InstantSchema,
  /** The text that the product brings along, which names no operator; an administrator publishes the operator's own. */
  brought: z.boolean(),
});
export type NoticeStamp = z.infer<typeof NoticeStampSchema>;
