import { isDeepStrictEqual } from 'node:util';
import {
  type Figure,
  type Issuer,
  isStale,
  mayChangeFigure,
  type OpportunityInput,
  PARCEL_FIELDS,
  type ParcelField,
  type ParcelFields,
  type ParcelFigures,
  type Provenance,
} from '@bridge/common';
import type { SnapshotOpportunity } from '@bridge/matching';
import { AppError } from '../../../platform/app-error.js';

const figuresOf = (make: (field: ParcelField) => Figure<unknown>): ParcelFigures =>
  Object.fromEntries(PARCEL_FIELDS.map((field) => [field, make(field)])) as ParcelFigures;

/**
 * The figures as an official gives them. A value that differs from what stood there no longer is what a file once said, so the old
 * wording goes; issuer, day and source stay as given, each figure for itself.
 */
export function givenFigures(given: OpportunityInput['figures'], before: ParcelFigures | null): ParcelFigures {
  return figuresOf((field) => {
    const { value, provenance } = given[field];
    const former = before?.[field];
    const changed = former !== undefined && JSON.stringify(former.value) !== JSON.stringify(value);
    const written = changed && provenance.written === former.provenance.written ? null : provenance.written;
    return { value, provenance: { ...provenance, written } };
  });
}

/**
 * What the answering body of a figure has confirmed stays its own: nobody else takes its value, day or source away.
 * @throws AppError `opportunity.other-body` with the figures and the body that answers for the first of them
 */
export function assertOwnFigures(body: Issuer | null, before: ParcelFigures, after: ParcelFigures): void {
  const foreign = PARCEL_FIELDS.filter(
    (field) => !mayChangeFigure(field, before[field], body) && !isDeepStrictEqual(before[field], after[field]),
  );
  const [first] = foreign;
  if (first === undefined) return;
  const fields = foreign.map((field) => ({ path: `figures.${field}`, code: 'not-allowed' as const, params: {} }));
  throw new AppError('opportunity.other-body', { issuerCode: before[first].provenance.issuer }, { fields });
}

/** The bare values. */
export function fieldsOf(figures: ParcelFigures): ParcelFields {
  return Object.fromEntries(PARCEL_FIELDS.map((field) => [field, figures[field].value])) as ParcelFields;
}

/** Issuer, day and source of each known figure. */
export function sourcesOf(figures: ParcelFigures): SnapshotOpportunity['sources'] {
  const known = PARCEL_FIELDS.filter((field) => figures[field].value !== null);
  return Object.fromEntries(
    known.map((field) => {
      const { issuer, asOf, source } = figures[field].provenance;
      return [field, { issuer, asOf, source }];
    }),
  );
}

export function staleFieldsOf(figures: ParcelFigures, today: string): ParcelField[] {
  return PARCEL_FIELDS.filter((field) => isStale(figures[field], today));
}

/** Who confirmed a known figure last, and when. */
export function lastConfirmation(figures: ParcelFigures): Pick<Provenance, 'asOf' | 'issuer'> {
  const known = PARCEL_FIELDS.filter((field) => figures[field].value !== null).map((field) => figures[field].provenance);
  return known.reduce((last, one) => ((one.asOf ?? '') > (last.asOf ?? '') ? one : last), { asOf: null, issuer: null } as Provenance);
}
