import * as z from 'zod/mini';
import { DateOnlySchema } from '../values/scalars.js';

/** A run is frozen: the same input, rule set and engine give the same bytes, and these hashes (SHA-256, hex). */
export const RunHashesSchema = z.object({
  input: z.string(),
  ruleSet: z.string(),
  result: z.string(),
  engineVersion: z.string(),
});
export type RunHashes = z.infer<typeof RunHashesSchema>;

export const RunCountsSchema = z.object({
  projects: z.int(),
  opportunities: z.int(),
  pairs: z.int(),
  yes: z.int(),
  unknown: z.int(),
  no: z.int(),
});
export type RunCounts = z.infer<typeof RunCountsSchema>;

export const RunHeadSchema = z.object({ asOf: DateOnlySchema, hashes: RunHashesSchema, counts: RunCountsSchema });
export type RunHead = z.infer<typeof RunHeadSchema>;
