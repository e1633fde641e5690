import * as z from 'zod/mini';
import { DateOnlySchema, IdSchema, LocalisedTextSchema, VersionSchema } from '../values/scalars.js';
import { CountrySchema, LENDER_KINDS, OWNER_KINDS } from './organisation-terms.js';

export const PercentSchema = z.number().check(z.minimum(0), z.maximum(100));
const ownerName = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/**
 * One holding as a source states it. `of` is the place (from 0) of an earlier owner in the same statement that this one owns a part of: so
 * tiers are written down; null where the holding is in the organisation itself. A share that the source does not give is null.
 */
export const OwnerSchema = z.object({
  organisationId: z.nullable(IdSchema),
  name: ownerName,
  kind: z.enum(OWNER_KINDS),
  country: z.nullable(CountrySchema),
  percent: z.nullable(PercentSchema),
  of: z.nullable(z.int().check(z.nonnegative())),
});
export type Owner = z.infer<typeof OwnerSchema>;

export const LenderSchema = z.object({
  name: ownerName,
  kind: z.enum(LENDER_KINDS),
  country: z.nullable(CountrySchema),
  debtPercent: z.nullable(PercentSchema),
});
export type Lender = z.infer<typeof LenderSchema>;

export const OwnershipStatementSchema = z.object({
  asOf: z.nullable(DateOnlySchema),
  source: z.nullable(z.string().check(z.trim(), z.maxLength(300))),
  /** The State's share as the source gives it, beside the one that follows from the owners. */
  statedStatePercent: z.nullable(PercentSchema),
  owners: z.array(OwnerSchema).check(z.maxLength(100)),
  lenders: z.array(LenderSchema).check(z.maxLength(50)),
});
export type OwnershipStatement = z.infer<typeof OwnershipStatementSchema>;

/** From what is known for certain up to what may be, as long as the rest is unknown. */
export const ShareRangeSchema = z.object({ low: PercentSchema, high: PercentSchema });

export const HolderSchema = z.object({
  key: z.string(),
  /** Set where the holder is an organisation of the product that the viewer may see. */
  organisationId: z.nullable(IdSchema),
  name: LocalisedTextSchema,
  kind: z.enum(OWNER_KINDS),
  country: z.nullable(CountrySchema),
  /** Held without anybody in between; null where none is or its size is not known. */
  directPercent: z.nullable(PercentSchema),
  /** Along all paths. */
  effectivePercent: PercentSchema,
  /** Fewest steps up to this holder, from 1. */
  tier: z.int(),
  /** Whose own owners are not stated: here the paths end. */
  ultimate: z.boolean(),
});
export type Holder = z.infer<typeof HolderSchema>;

export const OwnershipViewSchema = z.object({
  organisationId: IdSchema,
  version: VersionSchema,
  statement: OwnershipStatementSchema,
  holders: z.array(HolderSchema),
  /** Who holds how much of whom, for the picture; `to` is null for the organisation itself. */
  holdings: z.array(z.object({ from: z.string(), to: z.nullable(z.string()), percent: z.nullable(PercentSchema) })),
  /** What no stated owner holds in the end. */
  unknownPercent: PercentSchema,
  state: ShareRangeSchema,
  china: ShareRangeSchema,
  chineseDebt: ShareRangeSchema,
  largestChineseHolder: z.nullable(HolderSchema),
  mayEdit: z.boolean(),
});
export type OwnershipView = z.infer<typeof OwnershipViewSchema>;
