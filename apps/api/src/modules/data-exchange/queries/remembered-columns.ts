import type { ImportKind } from '@bridge/common';
import type { ListOptions } from '@bridge/spreadsheet';
import type { Tx } from '../../../platform/database/unit-of-work.js';

/** The corrections that officials made in lists of this kind, by the fingerprint of the header. */
export async function rememberedColumns(tx: Tx, kind: ImportKind): Promise<NonNullable<ListOptions['remembered']>> {
  const rows = await tx.rows<{ fingerprint: string; columns: { index: number; field: string | null }[] }>(
    'select fingerprint, columns from import_column_memory where kind = $1',
    [kind],
  );
  return Object.fromEntries(
    rows.map(({ fingerprint, columns }) => [fingerprint, Object.fromEntries(columns.map(({ index, field }) => [index, field]))]),
  );
}
