import { type AgreementRow, AMOUNT_KINDS, CURRENCIES, type Money } from '@bridge/common';

export interface Sum {
  money: Money;
  /** Agreements that the sum is made of. */
  agreements: number;
}

/** Sums of one kind of amount in one currency. Null where no agreement names such an amount. */
export interface TotalLine {
  kind: (typeof AMOUNT_KINDS)[number];
  currency: Money['currency'];
  /** Agreements that go on. */
  open: Sum | null;
  /** The part of `open` that an official confirmed lately. */
  confirmed: Sum | null;
  /** Agreements that ended or rest: what they once named is not to come any more, or nobody knows when. */
  ended: Sum | null;
}

function sumOf(rows: readonly AgreementRow[], kind: TotalLine['kind'], currency: Money['currency']): Sum | null {
  let [amount, agreements] = [0, 0];
  for (const row of rows) {
    const own = row.amounts.filter((entry) => entry.kind === kind && entry.currency === currency);
    if (own.length === 0) continue;
    agreements += 1;
    amount += own.reduce((sum, entry) => sum + entry.amount, 0);
  }
  return agreements === 0 ? null : { money: { amount, currency }, agreements };
}

/** Totals by kind and currency, which are never added to one another: an announced dollar is no executed won. */
export function totalsOf(rows: readonly AgreementRow[]): TotalLine[] {
  const open = rows.filter(({ terminal }) => terminal === null);
  const ended = rows.filter(({ terminal }) => terminal !== null);
  const confirmed = open.filter((row) => row.confirmed);
  const lines = AMOUNT_KINDS.flatMap((kind) =>
    CURRENCIES.map((currency) => ({
      kind,
      currency,
      open: sumOf(open, kind, currency),
      confirmed: sumOf(confirmed, kind, currency),
      ended: sumOf(ended, kind, currency),
    })),
  );
  return lines.filter((line) => line.open !== null || line.ended !== null);
}
