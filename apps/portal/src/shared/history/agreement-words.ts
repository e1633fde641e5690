import { AgreementInputSchema, MilestoneCodeSchema, TerminalSchema } from '@bridge/common';
import { formatMoney, formatPeriod, type Translator } from '@bridge/i18n';
import * as z from 'zod/mini';

const StoredSchema = z.partial(z.extend(AgreementInputSchema, { terminal: z.nullable(TerminalSchema), reason: z.nullable(z.string()) }));
const MilestoneSchema = z.object({ plannedOn: z.nullable(z.string()), actualOn: z.nullable(z.string()), evidence: z.nullable(z.string()) });

/** Binding, not binding or not known: the third is a value of its own. */
export function bindingWord({ t }: Translator, binding: boolean | null): string {
  return t(`agreements.binding.${binding === null ? 'unknown' : binding ? 'yes' : 'no'}`);
}

const FIELD_KEYS: Record<string, string> = { terminal: 'agreements.exit', reason: 'agreements.endReason', title: 'agreements.titleField' };

/** Name of a field of an agreement, as the pages have it. */
export function agreementFieldWord({ t, term, has }: Translator, field: string): string {
  const milestone = MilestoneCodeSchema.safeParse(field.replace(/^milestone\./, ''));
  if (milestone.success) return term('milestone', milestone.data);
  const key = FIELD_KEYS[field] ?? `agreements.${field}`;
  return has(key) ? t(key) : field;
}

/** A value as the audit keeps it or a form sends it, in the reader's words. */
export function agreementValueWord(translator: Translator, field: string, value: unknown): string {
  const nothing = translator.t('agreements.nothing');
  if (value === null || value === undefined) return field === 'binding' ? bindingWord(translator, null) : nothing;
  if (field.startsWith('milestone.')) return milestoneWord(translator, value) || nothing;
  const stored = StoredSchema.safeParse({ [field]: value });
  return (stored.success && storedWord(translator, stored.data)) || nothing;
}

function milestoneWord({ t, locale }: Translator, value: unknown): string {
  const stored = MilestoneSchema.safeParse(value);
  if (!stored.success) return '';
  const { plannedOn, actualOn, evidence } = stored.data;
  const parts = [
    plannedOn && `${t('agreements.planned')} ${formatPeriod(locale, plannedOn)}`,
    actualOn && `${t('agreements.actual')} ${formatPeriod(locale, actualOn)}`,
    evidence,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The one field that a change carries. */
function storedWord(translator: Translator, stored: z.output<typeof StoredSchema>): string {
  const { term, locale } = translator;
  const { title, level, documentType, binding, sector, parties, signedOn, subject, amounts, terminal, reason } = stored;
  if (title) return [title.ko, title.zh, title.en].filter(Boolean).join(' / ');
  if (level) return term('agreementLevel', level);
  if (documentType) return term('documentType', documentType);
  if (binding !== undefined) return bindingWord(translator, binding);
  if (sector) return term('sector', sector);
  if (parties) return parties.map(({ name, state }) => `${name} (${term('partyState', state)})`).join(' · ');
  if (signedOn) return formatPeriod(locale, signedOn);
  if (amounts) return amounts.map((amount) => `${term('amountKind', amount.kind)} ${formatMoney(locale, amount)}`).join(' · ');
  if (terminal) return term('terminal', terminal);
  return subject ?? reason ?? '';
}
