import * as z from 'zod/mini';
import { IdSchema } from '../values/scalars.js';

export const PAGE_SIZES = [25, 50, 100, 200] as const;

const positive = (fallback: number, maximum: number) =>
  z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(maximum)), fallback);

/** Query fields of a list: pages count from 1. */
export const pageQuery = (rows: (typeof PAGE_SIZES)[number]) => ({ page: positive(1, 100_000), pageSize: positive(rows, 200) });
export const PageQuery = pageQuery(50);

/** One value or several of a query field: `?sector=a&sector=b`. */
export function manyOf<T extends z.ZodMiniType>(item: T) {
  return z._default(
    z.pipe(
      z.transform((value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value])),
      z.array(item),
    ),
    [],
  );
}

/** A page of rows with the count of all rows that the filter leaves and of all that the viewer may see. */
export function pageOf<T extends z.ZodMiniType>(row: T) {
  return z.object({ rows: z.array(row), total: z.int(), totalUnfiltered: z.int(), page: z.int(), pageSize: z.int() });
}

export const IdParams = z.object({ id: IdSchema });
