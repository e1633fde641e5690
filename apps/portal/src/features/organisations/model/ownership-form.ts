import { type BodyOf, type OwnershipView, OwnershipViewSchema, type saveOwnership } from '@bridge/common';
import { ApiError } from '../../../shared/api/index.js';

type Statement = BodyOf<typeof saveOwnership>['statement'];
type Text = string | null;

interface OwnerRow {
  organisationId: string | null;
  name: Text;
  kind: Text;
  country: Text;
  percent: Text;
  /** Place of an earlier row, as a choice holds it; null for the organisation itself. */
  of: Text;
}
export interface OwnershipForm {
  statement: {
    asOf: Text;
    source: Text;
    statedStatePercent: Text;
    owners: OwnerRow[];
    lenders: { name: Text; kind: Text; country: Text; debtPercent: Text }[];
  };
}

export const EMPTY_OWNER: OwnerRow = { organisationId: null, name: null, kind: null, country: null, percent: null, of: null };
export const EMPTY_LENDER = { name: null, kind: null, country: null, debtPercent: null };

const written = (text: Text): Text => text?.trim() || null;
const asText = (figure: number | null): Text => (figure === null ? null : String(figure));

/** A share as people write it, `12.5`, `12,5 %` and full-width digits too; NaN where it is none. */
export function percentOf(text: Text): number | null {
  const typed = written(text)?.normalize('NFKC').replace(/\s*%$/, '').replace(',', '.') ?? null;
  if (typed === null) return null;
  return /^\d{1,3}(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
}

export const isPercent = (text: Text): boolean => {
  const value = percentOf(text);
  return value === null || (value >= 0 && value <= 100);
};

export function formOfStatement({ statement }: OwnershipView): OwnershipForm {
  return {
    statement: {
      ...statement,
      statedStatePercent: asText(statement.statedStatePercent),
      owners: statement.owners.map((owner) => ({ ...owner, percent: asText(owner.percent), of: asText(owner.of) })),
      lenders: statement.lenders.map((lender) => ({ ...lender, debtPercent: asText(lender.debtPercent) })),
    },
  };
}

/** What is sent; the form lets no row through whose name or kind is open. */
export function statementOf({ statement }: OwnershipForm): Statement {
  const { asOf, source, statedStatePercent, owners, lenders } = statement;
  return {
    asOf: written(asOf),
    source: written(source),
    statedStatePercent: percentOf(statedStatePercent),
    owners: owners.map(({ organisationId, name, kind, country, percent, of }) => ({
      organisationId,
      name: written(name) ?? '',
      kind: kind as Statement['owners'][number]['kind'],
      country,
      percent: percentOf(percent),
      of: of === null ? null : Number(of),
    })),
    lenders: lenders.map(({ name, kind, country, debtPercent }) => ({
      name: written(name) ?? '',
      kind: kind as Statement['lenders'][number]['kind'],
      country,
      debtPercent: percentOf(debtPercent),
    })),
  };
}

/** Rows without one of them: what it owned is owned by nobody stated, and later rows move up. */
export function withoutOwner(owners: readonly OwnerRow[], index: number): OwnerRow[] {
  return owners.flatMap((owner, place) => {
    if (place === index) return [];
    const of = owner.of === null ? null : Number(owner.of);
    if (of === index) return [{ ...owner, of: null }];
    return [{ ...owner, of: of === null || of < index ? owner.of : String(of - 1) }];
  });
}

export function currentOwnership(error: unknown): OwnershipView | null {
  if (!(error instanceof ApiError) || error.code !== 'edit.conflict') return null;
  const current = OwnershipViewSchema.safeParse(error.current);
  return current.success ? current.data : null;
}
