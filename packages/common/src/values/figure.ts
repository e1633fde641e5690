import * as z from 'zod/mini';
import { IssuerSchema } from './bodies.js';
import { DateOnlySchema } from './scalars.js';

/** Days after which a figure that nobody confirmed again counts as stale. */
export const STALE_AFTER_DAYS = 180;

/** Where a figure comes from. All null means that nobody has answered for it yet. */
export const ProvenanceSchema = z.object({
  issuer: z.nullable(IssuerSchema),
  asOf: z.nullable(DateOnlySchema),
  source: z.nullable(z.string()),
  /** What was written in the file or form, kept letter by letter beside what was read. */
  written: z.nullable(z.string()),
});
export type Provenance = z.infer<typeof ProvenanceSchema>;

export const NO_PROVENANCE: Provenance = { issuer: null, asOf: null, source: null, written: null };

/** A value with its provenance; `null` is *unknown* and never counts as zero or as no. */
export function figureOf<T extends z.ZodMiniType>(value: T) {
  return z.object({ value: z.nullable(value), provenance: ProvenanceSchema });
}
export type Figure<T> = { value: T | null; provenance: Provenance };

/** True when a known figure has no date or was last confirmed more than {@link STALE_AFTER_DAYS} days before `today`. */
export function isStale(figure: Figure<unknown>, today: string): boolean {
  if (figure.value === null) return false;
  const { asOf } = figure.provenance;
  return asOf === null || (Date.parse(today) - Date.parse(asOf)) / 86_400_000 > STALE_AFTER_DAYS;
}
