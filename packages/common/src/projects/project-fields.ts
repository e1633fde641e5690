import * as z from 'zod/mini';
import { EffluentSchema, MarketSchema, OdiStateSchema, TenureSchema, VentureFormSchema } from '../taxonomy/project-terms.js';
import { HubSchema, SectorSchema } from '../taxonomy/sectors.js';
import { AreaRangeSchema, LocalisedTextSchema, MoneySchema, PeriodSchema } from '../values/scalars.js';

/** HS code, 4 to 10 digits without dots. */
export const HsCodeSchema = z.string().check(z.regex(/^\d{4,10}$/));

/**
 * What an investor says of one project. Every field may be null: unknown is a value, it is asked for and never guessed.
 * An import, the portal's form, the engine's snapshot and the command line all speak of a project in these fields.
 */
export const ProjectFieldsSchema = z.object({
  companyName: LocalisedTextSchema,
  /** Unified Social Credit Code, 18 characters, kept as written even when its check digit is wrong. */
  uscc: z.nullable(z.string()),
  hub: z.nullable(HubSchema),
  city: z.nullable(z.string()),
  sector: z.nullable(SectorSchema),
  /** The product in the company's own words. */
  productText: z.nullable(z.string()),
  /** Taxonomy node of the product (see PRODUCTS), null until known. */
  product: z.nullable(z.string()),
  hs: z.nullable(HsCodeSchema),
  /** Korean industry division (KSIC, two digits) or finer. */
  ksic: z.nullable(z.string().check(z.regex(/^\d{2,5}$/))),
  investment: z.nullable(MoneySchema),
  areaM2: z.nullable(AreaRangeSchema),
  powerMw: z.nullable(z.number().check(z.nonnegative())),
  waterM3PerDay: z.nullable(z.number().check(z.nonnegative())),
  effluent: z.nullable(EffluentSchema),
  portNeeded: z.nullable(z.boolean()),
  gasNeeded: z.nullable(z.boolean()),
  steamNeeded: z.nullable(z.boolean()),
  renewableSharePercent: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
  /** Planned start of construction: the land must be usable by the end of this period. */
  start: z.nullable(PeriodSchema),
  chineseEquityPercent: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
  form: z.nullable(VentureFormSchema),
  tenure: z.nullable(TenureSchema),
  odi: z.nullable(OdiStateSchema),
  fundsEvidenced: z.nullable(z.boolean()),
  priorPlantsAbroad: z.nullable(z.boolean()),
  ownsTechnology: z.nullable(z.boolean()),
  koreanEntity: z.nullable(z.boolean()),
  markets: z.nullable(z.array(MarketSchema)),
  /** True where the project means to sell electricity, a restricted sector for foreign investors. */
  sellsPower: z.nullable(z.boolean()),
  jobs: z.nullable(z.int().check(z.nonnegative())),
  remarks: z.nullable(z.string()),
});
export type ProjectFields = z.infer<typeof ProjectFieldsSchema>;
export type ProjectField = keyof ProjectFields;

export const PROJECT_FIELDS = Object.keys(ProjectFieldsSchema.shape) as ProjectField[];

/** A project of which nothing is known yet. */
export const EMPTY_PROJECT: ProjectFields = {
  ...(Object.fromEntries(PROJECT_FIELDS.map((field) => [field, null])) as Record<Exclude<ProjectField, 'companyName'>, null>),
  companyName: { ko: null, zh: null, en: null },
};
