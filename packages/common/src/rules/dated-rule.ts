import * as z from 'zod/mini';
import { DateOnlySchema } from '../values/scalars.js';

/** One row of `incentives.csv` or `regulations.csv`: a dated, testable rule. */
export const DatedRuleSchema = z.object({
  kind: z.enum(['incentive', 'regulation']),
  code: z.string(),
  name: z.object({ en: z.string(), ko: z.nullable(z.string()), zh: z.nullable(z.string()) }),
  jurisdiction: z.nullable(z.string()),
  /** Where an incentive applies, as the list writes it, e.g. `blocks 1|2|5|6`. */
  appliesTo: z.nullable(z.string()),
  criterion: z.string(),
  operator: z.enum(['>=', '=', 'in']),
  threshold: z.string(),
  unit: z.string(),
  /** Benefit of an incentive or effect of a regulation. */
  effect: z.string(),
  hsCodes: z.array(z.string()),
  products: z.array(z.string()),
  validFrom: z.nullable(DateOnlySchema),
  validTo: z.nullable(DateOnlySchema),
  /** What is known about whether the rule holds: "in force", "suspended 2025-11-07 to 2026-11-10; …", "expired; …". */
  status: z.string(),
  source: z.string(),
});
export type DatedRule = z.infer<typeof DatedRuleSchema>;
