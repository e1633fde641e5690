import * as z from 'zod/mini';

/**
 * A reason is a code of the catalog with its parameters; never a sentence. The end of a parameter's name tells its kind and unit, and
 * `@bridge/i18n` prints it accordingly: `…M2`, `…Kw`, `…M3PerDay`, `…Krw`, `…Km`, `…Percent`, `…Date`, `…Days`, `…Months`, `…Points`, `…Count`,
 * `…Code` (a product, sector, tenure, effluent, block … code with the taxonomy it is from before `Code`, e.g. `effluentCode`), `…Codes` (comma-separated), `…Text` (as written).
 */
export const ReasonSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type Reason = z.infer<typeof ReasonSchema>;
