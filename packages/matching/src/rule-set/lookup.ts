import { type Table, valueAt } from './piecewise-linear.js';
import type { ValueTables } from './tables.js';

/** A table read off at every integer beforehand: the kernel asks too often to walk its segments each time. */
export interface Lookup {
  readonly first: number;
  readonly last: number;
  readonly values: Int16Array;
}

export type Lookups = Readonly<Record<keyof ValueTables, Lookup>>;

/** The value at integer `x`; flat left of the first and right of the last point. */
export function at({ first, last, values }: Lookup, x: number): number {
  if (x <= first) return values[0] ?? 0;
  return values[(x < last ? x : last) - first] ?? 0;
}

const built = new WeakMap<Table, Lookup>();

/** Tables never change, so each is read off once in a process. */
function lookupOf(table: Table): Lookup {
  const known = built.get(table);
  if (known) return known;
  const first = table[0]?.[0] ?? 0;
  const last = table.at(-1)?.[0] ?? 0;
  const values = Int16Array.from({ length: last - first + 1 }, (_, index) => valueAt(table, first + index));
  const lookup = { first, last, values };
  built.set(table, lookup);
  return lookup;
}

export function lookupsOf(tables: ValueTables): Lookups {
  const entries = Object.entries(tables).map(([name, table]) => [name, lookupOf(table)]);
  return Object.fromEntries(entries) as Lookups;
}
