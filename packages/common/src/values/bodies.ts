import * as z from 'zod/mini';

/** Who answers for a figure. A parcel has two owners: KRC for area, price and date, SDIA for permitted industries and tenancy. */
export const ISSUERS = ['sdia', 'krc', 'jeonbuk', 'gunsan', 'ministry', 'sdc', 'kepco', 'company', 'press', 'other'] as const;
export const IssuerSchema = z.enum(ISSUERS);
export type Issuer = z.infer<typeof IssuerSchema>;

/** The bodies of the zone, whose officials work in the portal. */
export const ZONE_BODIES = ['sdia', 'krc', 'jeonbuk', 'gunsan'] as const satisfies readonly Issuer[];
