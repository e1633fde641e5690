import * as z from 'zod/mini';
import { EffluentRouteSchema, ParcelStatusSchema, TenureSchema } from '../taxonomy/project-terms.js';
import type { Issuer } from '../values/bodies.js';
import type { Figure } from '../values/figure.js';
import { DateOnlySchema } from '../values/scalars.js';

export const KsicDivisionSchema = z.string().check(z.regex(/^\d{2,5}$/));

/** The figures of one parcel, without their provenance. Null is unknown. */
export const ParcelFieldsSchema = z.object({
  areaM2: z.nullable(z.number().check(z.positive())),
  divisible: z.nullable(z.boolean()),
  tenure: z.nullable(TenureSchema),
  salePriceKrwPerM2: z.nullable(z.number().check(z.positive())),
  rentKrwPerM2Year: z.nullable(z.number().check(z.positive())),
  /** Day from which the land is usable; a day in the past for land that is ready. */
  availableFrom: z.nullable(DateOnlySchema),
  permittedKsic: z.nullable(z.array(KsicDivisionSchema)),
  powerMw: z.nullable(z.number().check(z.nonnegative())),
  voltageKv: z.nullable(z.number().check(z.positive())),
  waterM3PerDay: z.nullable(z.number().check(z.nonnegative())),
  effluentRoute: z.nullable(EffluentRouteSchema),
  gas: z.nullable(z.boolean()),
  steam: z.nullable(z.boolean()),
  portDistanceKm: z.nullable(z.number().check(z.nonnegative())),
  coveragePercent: z.nullable(z.number().check(z.positive(), z.maximum(100))),
  floorAreaPercent: z.nullable(z.number().check(z.positive())),
  status: z.nullable(ParcelStatusSchema),
});
export type ParcelFields = z.infer<typeof ParcelFieldsSchema>;
export type ParcelField = keyof ParcelFields;
export const PARCEL_FIELDS = Object.keys(ParcelFieldsSchema.shape) as ParcelField[];

/**
 * Who answers for which figure: the developer for area, price and date, the manager for the permitted industries and the tenancy. The other
 * figures are whoever's has them first.
 */
export const ANSWERING_BODY: Readonly<Partial<Record<ParcelField, Issuer>>> = {
  areaM2: 'krc',
  salePriceKrwPerM2: 'krc',
  rentKrwPerM2Year: 'krc',
  availableFrom: 'krc',
  permittedKsic: 'sdia',
  status: 'sdia',
};

/**
 * Whether an official of `body` may change a figure as it stands: what its answering body has confirmed is that body's to change. Where it
 * has not, every official may.
 */
export function mayChangeFigure(field: ParcelField, { value, provenance }: Figure<unknown>, body: Issuer | null): boolean {
  const answering = ANSWERING_BODY[field];
  return value === null || answering === undefined || provenance.issuer !== answering || body === answering;
}

/** The nine blocks (공구), the second complex and the neighbouring free trade zone, as `blocks.csv` names them. */
export const BLOCKS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'C2', 'FTZ'] as const;
export const BlockSchema = z.enum(BLOCKS);
export type Block = z.infer<typeof BlockSchema>;
