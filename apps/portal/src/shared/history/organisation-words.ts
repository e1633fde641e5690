import { LocalisedTextSchema, OwnershipStatementSchema, textFor } from '@bridge/common';
import type { Translator } from '@bridge/i18n';
import * as z from 'zod/mini';
import { organisationText } from '../figures/index.js';

const OWNERSHIP_KEYS: Readonly<Record<string, string>> = { statedStatePercent: 'stated' };
const NamedSchema = z.object({ id: z.string(), name: LocalisedTextSchema });

/** Name of a field of an organisation, as its pages have it. */
export function organisationFieldWord({ t, has }: Translator, field: string): string {
  const shown = field === 'statement' ? 'ownership' : field;
  const keys = [`audit.field.${shown}`, `organisations.field.${shown}`, `organisations.ownership.${OWNERSHIP_KEYS[shown] ?? shown}`];
  const known = keys.find((key) => has(key));
  return known !== undefined && has(known) ? t(known) : field;
}

/** A value as the audit keeps it, in the reader's words. */
export function organisationValueWord(translator: Translator, field: string, value: unknown): string {
  const { t, locale } = translator;
  const other = NamedSchema.safeParse(value);
  if (other.success) return textFor(other.data.name, locale) || other.data.id;
  const statement = field === 'statement' ? OwnershipStatementSchema.safeParse(value) : undefined;
  const text = statement?.success
    ? [organisationText(translator, 'owners', statement.data.owners), organisationText(translator, 'lenders', statement.data.lenders)]
        .filter(Boolean)
        .join(' · ')
    : organisationText(translator, field, value);
  return text || t('audit.nothing');
}
