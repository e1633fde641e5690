import * as z from 'zod/mini';
import { RestoreSchema } from '../audit/audit.endpoints.js';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { IdParams, manyOf, PageQuery, pageOf } from '../endpoint/page.js';
import { ParcelStatusSchema, TenureSchema } from '../taxonomy/project-terms.js';
import { IssuerSchema } from '../values/bodies.js';
import { figureOf, ProvenanceSchema } from '../values/figure.js';
import { DateOnlySchema, IdSchema, InstantSchema, LocalisedTextSchema, VersionSchema } from '../values/scalars.js';
import { BlockSchema, ParcelFieldsSchema } from './parcel-fields.js';

const S = ParcelFieldsSchema.shape;
/** Every figure of a parcel with its issuer, date, source and what was written. */
export const ParcelFiguresSchema = z.object({
  areaM2: figureOf(z.number()),
  divisible: figureOf(z.boolean()),
  tenure: figureOf(TenureSchema),
  salePriceKrwPerM2: figureOf(z.number()),
  rentKrwPerM2Year: figureOf(z.number()),
  availableFrom: figureOf(DateOnlySchema),
  permittedKsic: figureOf(z.array(z.string())),
  powerMw: figureOf(z.number()),
  voltageKv: figureOf(z.number()),
  waterM3PerDay: figureOf(z.number()),
  effluentRoute: figureOf(S.effluentRoute.def.innerType),
  gas: figureOf(z.boolean()),
  steam: figureOf(z.boolean()),
  portDistanceKm: figureOf(z.number()),
  coveragePercent: figureOf(z.number()),
  floorAreaPercent: figureOf(z.number()),
  status: figureOf(ParcelStatusSchema),
});
export type ParcelFigures = z.infer<typeof ParcelFiguresSchema>;

export const OpportunityRowSchema = z.object({
  id: IdSchema,
  version: VersionSchema,
  block: BlockSchema,
  parcelNo: z.string(),
  figures: ParcelFiguresSchema,
  /** Figures that nobody confirmed for half a year or that carry no date. */
  staleFields: z.array(z.string()),
  /** Day of the newest confirmation among the figures. */
  confirmedOn: z.nullable(DateOnlySchema),
  confirmedBy: z.nullable(IssuerSchema),
  updatedAt: InstantSchema,
});
export type OpportunityRow = z.infer<typeof OpportunityRowSchema>;

export const OpportunityViewSchema = z.extend(OpportunityRowSchema, {
  remarks: z.nullable(z.string()),
  geometry: z.nullable(z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(z.tuple([z.number(), z.number()]))) })),
  importedFrom: z.nullable(z.object({ importId: IdSchema, fileName: z.string(), row: z.int() })),
  interestCount: z.nullable(z.int()),
  mayEdit: z.boolean(),
});
export type OpportunityView = z.infer<typeof OpportunityViewSchema>;

export const OPPORTUNITY_SORTS = ['parcel', '-area', 'availableFrom', '-power', 'price', '-confirmedOn'] as const;
/** Which parcels are meant, in the list and on the map alike. */
export const ParcelConditionsSchema = z.object({
  q: z._default(z.string().check(z.trim(), z.maxLength(100)), ''),
  block: manyOf(BlockSchema),
  status: manyOf(ParcelStatusSchema),
  tenure: manyOf(TenureSchema),
  minAreaM2: z.optional(z.coerce.number().check(z.nonnegative())),
  ksic: z.optional(z.string()),
  stale: z.optional(z.enum(['yes', 'no'])),
});
export const OpportunityFilterSchema = z.extend(ParcelConditionsSchema, {
  ...PageQuery,
  sort: z._default(z.enum(OPPORTUNITY_SORTS), 'parcel'),
});
export const listOpportunities = defineEndpoint({
  method: 'GET',
  path: '/opportunities',
  access: 'opportunity.read',
  query: OpportunityFilterSchema,
  response: pageOf(OpportunityRowSchema),
});
export const readOpportunity = defineEndpoint({
  method: 'GET',
  path: '/opportunities/:id',
  access: 'opportunity.read',
  params: IdParams,
  response: OpportunityViewSchema,
});

/** One figure as an official gives it: its value, who answers for it and as of which day. */
const given = <T extends z.ZodMiniType>(value: T) => z.object({ value, provenance: ProvenanceSchema });
export const OpportunityInputSchema = z.object({
  block: BlockSchema,
  parcelNo: z.string().check(z.trim(), z.minLength(1), z.maxLength(30)),
  remarks: z.nullable(z.string().check(z.maxLength(2000))),
  figures: z.object({
    areaM2: given(S.areaM2),
    divisible: given(S.divisible),
    tenure: given(S.tenure),
    salePriceKrwPerM2: given(S.salePriceKrwPerM2),
    rentKrwPerM2Year: given(S.rentKrwPerM2Year),
    availableFrom: given(S.availableFrom),
    permittedKsic: given(S.permittedKsic),
    powerMw: given(S.powerMw),
    voltageKv: given(S.voltageKv),
    waterM3PerDay: given(S.waterM3PerDay),
    effluentRoute: given(S.effluentRoute),
    gas: given(S.gas),
    steam: given(S.steam),
    portDistanceKm: given(S.portDistanceKm),
    coveragePercent: given(S.coveragePercent),
    floorAreaPercent: given(S.floorAreaPercent),
    status: given(S.status),
  }),
});
export type OpportunityInput = z.infer<typeof OpportunityInputSchema>;
export const listParcel = defineEndpoint({
  method: 'POST',
  path: '/opportunities',
  access: 'opportunity.create',
  body: OpportunityInputSchema,
  response: OpportunityViewSchema,
});
export const changeParcel = defineEndpoint({
  method: 'PUT',
  path: '/opportunities/:id',
  access: 'opportunity.edit',
  params: IdParams,
  body: z.extend(OpportunityInputSchema, { version: VersionSchema }),
  response: OpportunityViewSchema,
});
export const restoreParcel = defineEndpoint({
  method: 'POST',
  path: '/opportunities/:id/restore',
  access: 'opportunity.edit',
  params: IdParams,
  body: RestoreSchema,
  response: OpportunityViewSchema,
});

export const MapParcelSchema = z.object({
  id: IdSchema,
  block: BlockSchema,
  parcelNo: z.string(),
  status: z.nullable(ParcelStatusSchema),
  areaM2: z.nullable(z.number()),
  availableFrom: z.nullable(DateOnlySchema),
  ring: z.array(z.tuple([z.number(), z.number()])),
});
export const readParcelMap = defineEndpoint({
  method: 'GET',
  path: '/opportunity-map',
  access: 'opportunity.read',
  query: ParcelConditionsSchema,
  response: z.object({ schematic: z.boolean(), parcels: z.array(MapParcelSchema) }),
});

/** A block with the facts that public sources print of it, and the utilities of the complex as a series over time. */
export const BlockViewSchema = z.object({
  block: BlockSchema,
  name: z.object({ en: z.string(), ko: z.string() }),
  grossAreaM2: z.nullable(z.number()),
  status: z.string(),
  offered: z.boolean(),
  availableFrom: z.nullable(DateOnlySchema),
  designations: z.array(z.string()),
  source: z.string(),
  asOf: z.nullable(z.string()),
  note: z.nullable(z.string()),
  parcelCount: z.int(),
});
export const CapacityViewSchema = z.object({
  utility: z.string(),
  quantity: z.nullable(z.number()),
  unit: z.string(),
  availableFrom: z.nullable(DateOnlySchema),
  certainty: z.string(),
  source: z.string(),
  asOf: z.nullable(z.string()),
  note: z.nullable(z.string()),
});
export const readZone = defineEndpoint({
  method: 'GET',
  path: '/zone',
  access: 'opportunity.read',
  response: z.object({ name: LocalisedTextSchema, blocks: z.array(BlockViewSchema), capacity: z.array(CapacityViewSchema) }),
});
