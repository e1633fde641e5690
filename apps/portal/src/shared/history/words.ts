import {
  AgreementInputSchema,
  type AuditEntrySchema,
  type AuditSubject,
  ERASED_VALUE,
  LocalisedTextSchema,
  OrganisationFieldsSchema,
  PARCEL_FIELDS,
  PeriodSchema,
  PROJECT_FIELDS,
  ProvenanceSchema,
  textFor,
} from '@bridge/common';
import { formatList, formatPeriod, type Translator } from '@bridge/i18n';
import * as z from 'zod/mini';
import { fieldName, fieldText } from '../figures/index.js';
import { agreementFieldWord, agreementValueWord } from './agreement-words.js';
import { organisationFieldWord, organisationValueWord } from './organisation-words.js';

export type HistoryEntry = z.output<typeof AuditEntrySchema>;
type Change = HistoryEntry['changes'][number];

/** How the fields of one kind of record are named and printed. */
interface Words {
  /** The fields that an edit changes and that restoring brings back. */
  fields: readonly string[];
  field: (translator: Translator, field: string) => string;
  value: (translator: Translator, field: string, value: unknown) => string;
}

const ErasedSchema = z.object({ erased: z.literal(ERASED_VALUE.erased) });
const FigureSchema = z.object({ value: z.unknown(), provenance: ProvenanceSchema });

/** A figure with who answers for it and as of when; what has none as it is. */
function figureWord(translator: Translator, field: string, value: unknown): string {
  const figure = FigureSchema.safeParse(value);
  if (!figure.success) return fieldText(translator, field, value);
  const { t, term, locale } = translator;
  const { issuer, asOf } = figure.data.provenance;
  const text = fieldText(translator, field, figure.data.value);
  if (issuer === null && asOf === null) return text;
  return t('opportunities.history.provenance', {
    value: text,
    issuer: issuer === null ? t('ui.figureNobody') : term('issuer', issuer),
    asOf: asOf === null ? t('ui.figureNoDate') : formatPeriod(locale, asOf),
  });
}

function plainField({ t, has }: Translator, field: string): string {
  const key = `audit.field.${field}`;
  return has(key) ? t(key) : field;
}

function plainValue({ t, term, locale }: Translator, value: unknown): string {
  if (value === null || value === undefined || value === '') return t('audit.nothing');
  if (ErasedSchema.safeParse(value).success) return t('audit.erased');
  const name = LocalisedTextSchema.safeParse(value);
  if (name.success) return textFor(name.data, locale);
  if (Array.isArray(value)) return value.length === 0 ? t('audit.nothing') : formatList(locale, value.map(String));
  if (typeof value === 'boolean') return term('yesNo', value ? 'yes' : 'no');
  if (typeof value !== 'string') return JSON.stringify(value);
  return PeriodSchema.safeParse(value).success ? formatPeriod(locale, value) : value;
}

const PLAIN: Words = { fields: [], field: plainField, value: (translator, _, value) => plainValue(translator, value) };
const WORDS: Partial<Record<AuditSubject, Words>> = {
  project: { fields: PROJECT_FIELDS, field: (translator, field) => fieldName(translator, 'projects', field), value: fieldText },
  opportunity: {
    fields: [...PARCEL_FIELDS, 'block', 'parcelNo', 'remarks'],
    field: (translator, field) => fieldName(translator, 'opportunities', field),
    value: figureWord,
  },
  agreement: { fields: Object.keys(AgreementInputSchema.shape), field: agreementFieldWord, value: agreementValueWord },
  organisation: { fields: Object.keys(OrganisationFieldsSchema.shape), field: organisationFieldWord, value: organisationValueWord },
  report: {
    ...PLAIN,
    value: (translator, field, value) =>
      field === 'state' ? translator.term('reportState', String(value)) : plainValue(translator, value),
  },
};

export const wordsOf = (subject: AuditSubject): Words => WORDS[subject] ?? PLAIN;

/** One change as before and after, in the reader's words. */
export function changeText(translator: Translator, subject: AuditSubject, { field, before, after }: Change): string {
  const words = wordsOf(subject);
  const { t } = translator;
  // An export changes nothing: what it was asked for stands there without a former value.
  if (!words.fields.includes(field) && (field === 'format' || field === 'lang')) {
    return t('audit.given', { fieldText: plainField(translator, field), valueText: plainValue(translator, after) });
  }
  return t('audit.change', {
    fieldText: field === 'organisationId' ? plainField(translator, field) : words.field(translator, field),
    beforeText: words.value(translator, field, before),
    afterText: words.value(translator, field, after),
  });
}

/** What was done; an action that has no words yet is shown as the server calls it. */
export function actionWord({ t, has }: Translator, action: string): string {
  const key = `audit.action.${action}`;
  return has(key) ? t(key) : action;
}

/** Who did it: by name, else by role, else the product itself. */
export function actorWord({ t, term }: Translator, { actor, actorRole }: Pick<HistoryEntry, 'actor' | 'actorRole'>): string {
  return actor ?? (actorRole === null ? t('audit.system') : term('role', actorRole));
}
