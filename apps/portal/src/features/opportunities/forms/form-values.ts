import {
  type Issuer,
  mayChangeFigure,
  NO_PROVENANCE,
  type OpportunityInput,
  type OpportunityView,
  PARCEL_FIELDS,
  type ParcelField,
  type ParcelFields,
  type Provenance,
} from '@bridge/common';
import type { FieldPath } from 'react-hook-form';
import { storedValue, type WrittenValue } from '../../../shared/forms/index.js';
import { FIGURE_READERS, isWritten, type WrittenField } from './figure-readers.js';

type Known<F extends ParcelField> = NonNullable<ParcelFields[F]>;
export interface FormFigure<F extends ParcelField> {
  value: F extends WrittenField ? WrittenValue<Known<F>> : ParcelFields[F];
  /** Given beside this figure alone; null means as given for all. */
  issuer: string | null;
  asOf: string | null;
}
export interface ParcelFormValues {
  block: string | null;
  parcelNo: string | null;
  remarks: string | null;
  common: { issuer: string | null; asOf: string | null; source: string | null; confirmsAll: boolean };
  figures: { [F in ParcelField]: FormFigure<F> };
}

type Figures = OpportunityInput['figures'];
const eachField = <T>(make: (field: ParcelField) => T): Record<ParcelField, T> =>
  Object.fromEntries(PARCEL_FIELDS.map((field) => [field, make(field)])) as Record<ParcelField, T>;

/** Fields that an issue of the server can be put at. */
export const FORM_NAMES: readonly FieldPath<ParcelFormValues>[] = [
  'block',
  'parcelNo',
  'remarks',
  ...PARCEL_FIELDS.map((field) => `figures.${field}.value` as const),
];

/** What the form starts with: a stored parcel, or nothing known. */
export function formValues(parcel: OpportunityView | null): ParcelFormValues {
  const figures = eachField((field) => {
    const value = parcel?.figures[field].value ?? null;
    const start = isWritten(field) ? storedValue(value, FIGURE_READERS[field].stored as (known: unknown) => string) : value;
    return { value: start, issuer: null, asOf: null };
  }) as ParcelFormValues['figures'];
  return {
    block: parcel?.block ?? null,
    parcelNo: parcel?.parcelNo ?? null,
    remarks: parcel?.remarks ?? null,
    common: { issuer: null, asOf: null, source: null, confirmsAll: false },
    figures,
  };
}

const textOrNull = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim());
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What is saved. A figure that was filled in or changed takes issuer, day and source from beside it or from the row for all, and keeps the
 * typed text; one that was left alone keeps what stood there, unless everything is confirmed along. What another body confirmed stays.
 */
export function inputOf(values: ParcelFormValues, base: OpportunityView | null, body: Issuer | null): OpportunityInput {
  const figures = eachField((field) => {
    const stored = base?.figures[field];
    if (stored && !mayChangeFigure(field, stored, body)) return stored;
    return figureInput(field, values, stored?.provenance, stored?.value ?? null);
  });
  return {
    block: values.block as OpportunityInput['block'],
    parcelNo: values.parcelNo?.trim() ?? '',
    remarks: textOrNull(values.remarks),
    figures: figures as Figures,
  };
}

function figureInput(field: ParcelField, { figures, common }: ParcelFormValues, former: Provenance = NO_PROVENANCE, formerValue: unknown) {
  const given = figures[field];
  const written = isWritten(field) ? (given.value as WrittenValue<unknown>) : null;
  const value = written ? written.value : given.value;
  const isChanged = !same(value, formerValue);
  if (value === null && isChanged) return { value, provenance: NO_PROVENANCE };
  const takesCommon = value !== null && (isChanged || common.confirmsAll);
  const origin = isChanged ? NO_PROVENANCE : former;
  const own = { issuer: textOrNull(given.issuer), asOf: textOrNull(given.asOf) };
  const all = takesCommon ? common : { issuer: null, asOf: null, source: null };
  const provenance = {
    issuer: own.issuer ?? textOrNull(all.issuer) ?? origin.issuer,
    asOf: own.asOf ?? textOrNull(all.asOf) ?? origin.asOf,
    source: textOrNull(all.source) ?? origin.source,
    written: isChanged ? textOrNull(written?.text ?? null) : former.written,
  };
  return { value, provenance };
}
