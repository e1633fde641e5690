import { type ParcelConditionsSchema, STALE_AFTER_DAYS } from '@bridge/common';
import type * as z from 'zod/mini';

type Conditions = z.output<typeof ParcelConditionsSchema>;

// The same answer as isStale of the contract: a known figure without a day, or with one before the limit.
export const stale = (
  oldest: `$${number}`,
): string => `exists (select from jsonb_each(o.figures) f where f.value -> 'value' <> 'null'::jsonb
  and coalesce(f.value -> 'provenance' ->> 'asOf', '') < ${oldest})`;
// A division permits its groups and classes; a wish for a division finds what permits a part of it.
const PERMITS = `exists (select from jsonb_array_elements_text(nullif(o.figures -> 'permittedKsic' -> 'value', 'null'::jsonb)) code
  where starts_with($6, code) or starts_with(code, $6))`;
/** True of a parcel `o` that the parameters of {@link conditionParams} leave; they are `$1` to `$8`. */
export const CONDITIONS = `o.hidden_at is null
  and ($1 = '' or strpos(lower(o.parcel_no || ' ' || coalesce(o.remarks, '')), lower($1)) > 0)
  and (cardinality($2::text[]) = 0 or o.block = any($2))
  and (cardinality($3::text[]) = 0 or o.status = any($3))
  and (cardinality($4::text[]) = 0 or o.tenure = any($4))
  and ($5::double precision is null or o.area_m2 >= $5)
  and ($6::text is null or ${PERMITS})
  and ($8::boolean is null or ${stale('$7')} = $8)`;

/** The earliest day on which a figure may have been confirmed without being stale. */
export const oldestFresh = (today: string): string =>
  new Date(Date.parse(today) - STALE_AFTER_DAYS * 86_400_000).toISOString().slice(0, 10);

export function conditionParams({ q, block, status, tenure, minAreaM2, ksic, stale }: Conditions, today: string): unknown[] {
  return [q, block, status, tenure, minAreaM2 ?? null, ksic || null, oldestFresh(today), stale === undefined ? null : stale === 'yes'];
}
