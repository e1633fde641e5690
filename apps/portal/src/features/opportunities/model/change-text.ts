import { type AuditEntrySchema, PARCEL_FIELDS, type ParcelField, ParcelFieldsSchema, ProvenanceSchema } from '@bridge/common';
import type { Translator } from '@bridge/i18n';
import * as z from 'zod/mini';
import { figureText } from './print-figure.js';

type Change = z.output<typeof AuditEntrySchema>['changes'][number];

const isField = (name: string): name is ParcelField => PARCEL_FIELDS.some((field) => field === name);

/** One side of a change in words. The log keeps whatever stood there, also what an older version of the product wrote. */
function sideText(translator: Translator, name: string, side: unknown): string {
  const { t, term } = translator;
  if (side === null || side === undefined || side === '') return t('values.unknown');
  if (isField(name)) {
    const figure = z.object({ value: ParcelFieldsSchema.shape[name], provenance: ProvenanceSchema }).safeParse(side);
    return figure.success ? figureText(translator, name, figure.data) : JSON.stringify(side);
  }
  if (typeof side !== 'string') return JSON.stringify(side);
  return name === 'block' ? term('block', side) : side;
}

/** `Power: 20 MW → 25 MW (KRC, 2 November 2026)`. */
export function changeText(translator: Translator, { field, before, after }: Change): string {
  return translator.t('opportunities.history.change', {
    field: translator.term('parcelField', field),
    before: sideText(translator, field, before),
    after: sideText(translator, field, after),
  });
}
