/**
 * Solves (I − A)·X = I for a matrix of shares: `a[i][j]` is the part of j that i holds, each column sums to at most 1. Gaussian elimination
 * without exchanging rows: I − A is diagonally dominant by columns, and so is every matrix on the way, so that no element grows beyond
 * twice the largest (Wilkinson 1961). The caller sees to it that from each column some part leaks out, else there is no inverse.
 */
export function leontiefInverse(a: readonly (readonly number[])[]): number[][] {
  const size = a.length;
  const rows = a.map((row, i) => [...row.map((share, j) => (i === j ? 1 : 0) - share), ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const pivotRow = rows[pivot] ?? [];
    const divisor = pivotRow[pivot] ?? 1;
    for (const [column, value] of pivotRow.entries()) pivotRow[column] = value / divisor;
    for (const [index, row] of rows.entries()) {
      const factor = row[pivot] ?? 0;
      if (index === pivot || factor === 0) continue;
      for (const [column, value] of row.entries()) row[column] = value - factor * (pivotRow[column] ?? 0);
    }
  }
  return rows.map((row) => row.slice(size));
}
