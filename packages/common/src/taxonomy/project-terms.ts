import * as z from 'zod/mini';

export const EFFLUENTS = ['little', 'organic', 'heavy-metal', 'saline'] as const;
export const EffluentSchema = z.enum(EFFLUENTS);
export type Effluent = z.infer<typeof EffluentSchema>;

export const TENURES = ['sale', 'lease'] as const;
export const TenureSchema = z.enum(TENURES);
export type Tenure = z.infer<typeof TenureSchema>;

export const VENTURE_FORMS = ['wholly-owned', 'joint-venture'] as const;
export const VentureFormSchema = z.enum(VENTURE_FORMS);
export type VentureForm = z.infer<typeof VentureFormSchema>;

/** How far the Chinese outbound filing has come; each step includes those before it. */
export const ODI_STATES = ['none', 'board-approved', 'ndrc-filed', 'mofcom-certificate', 'safe-registered'] as const;
export const OdiStateSchema = z.enum(ODI_STATES);
export type OdiState = z.infer<typeof OdiStateSchema>;

export const MARKETS = ['KR', 'CN', 'US', 'EU', 'JP', 'other'] as const;
export const MarketSchema = z.enum(MARKETS);
export type Market = z.infer<typeof MarketSchema>;

export const EFFLUENT_ROUTES = ['public-plant', 'own-treatment', 'joint-pipeline-planned', 'joint-pipeline'] as const;
export const EffluentRouteSchema = z.enum(EFFLUENT_ROUTES);
export type EffluentRoute = z.infer<typeof EffluentRouteSchema>;

export const PARCEL_STATUSES = ['available', 'negotiating', 'held', 'contracted', 'suspended'] as const;
export const ParcelStatusSchema = z.enum(PARCEL_STATUSES);
export type ParcelStatus = z.infer<typeof ParcelStatusSchema>;
