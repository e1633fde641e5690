import * as z from 'zod/mini';

/** Who answers for a figure. A parcel has two owners: KRC for area, price and date, SDIA for permitted industries and tenancy. */
export const ISSUERS = ['sdia', 'krc', 'jeonbuk', 'gunsan', 'ministry', 'sdc', 'kepco', 'company', 'press', 'other'] as const;
export const IssuerSchema = z.enum(ISSUERS);
export type Issuer = z.infer<typeof IssuerSchema>;

/** The bodies of the zone, whose officials work in the portal: each answers for its own figures. */
export const ZONE_BODIES = ['sdia', 'krc', 'jeonbuk', 'gunsan'] as const satisfies readonly Issuer[];
const isZoneBody = (issuer: Issuer | null): boolean => (ZONE_BODIES as readonly (Issuer | null)[]).includes(issuer);
/**
 * Whether an official of `body` may change a figure whose issuer is `issuer`: what another body of the zone has confirmed is that body's to
 * change. Where nobody has, or somebody outside the zone (a company, the press), every official may.
 */
export const mayChangeFigureOf = (body: Issuer | null, issuer: Issuer | null): boolean => !isZoneBody(issuer) || issuer === body;
