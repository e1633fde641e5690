/** Points (x, y) with rising integer x; y is 0–10,000. Left of the first and right of the last point the value stays flat. */
export type Table = readonly (readonly [x: number, y: number])[];

/**
 * The value of a piecewise-linear table at integer `x`, rounded down to an integer. Integer arithmetic only:
 * every product stays below 2^53, so that each machine gives the same number.
 */
export function valueAt(table: Table, x: number): number {
  let [x0, y0] = table[0] ?? [0, 0];
  if (x <= x0) return y0;
  for (const [x1, y1] of table) {
    if (x <= x1) return y0 + Math.floor(((y1 - y0) * (x - x0)) / (x1 - x0));
    x0 = x1;
    y0 = y1;
  }
  return y0;
}
