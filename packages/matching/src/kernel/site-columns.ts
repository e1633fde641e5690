import type { Context } from '../context/context.js';
import { threeValued } from '../fit/area.js';
import { priceOf, regionValue } from '../fit/cost.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { classifySites, type SiteClasses } from './site-classes.js';

/** The figures of all sites, one typed array each; -1 is unknown. */
export interface SiteColumns {
  readonly areaM2: Float64Array;
  readonly divisible: Int8Array;
  readonly powerKw: Float64Array;
  readonly waterM3PerDay: Float64Array;
  readonly price: Float64Array;
  readonly lease: Uint8Array;
  /** Value of the price against other regions, packed: it does not depend on the project. */
  readonly region: Int32Array;
  readonly utilities: SiteClasses;
}

const UNKNOWN = -1;

export function siteColumns(sites: readonly SiteFacts[], { lookups }: Context): SiteColumns {
  const column = (figure: (site: SiteFacts) => number | null): Float64Array => Float64Array.from(sites, (site) => figure(site) ?? UNKNOWN);
  return {
    areaM2: column((site) => site.areaM2),
    divisible: Int8Array.from(sites, (site) => threeValued(site.divisible)),
    powerKw: column((site) => site.powerKw),
    waterM3PerDay: column((site) => site.waterM3PerDay),
    price: column(priceOf),
    lease: Uint8Array.from(sites, (site) => Number(site.tenure === 'lease')),
    region: Int32Array.from(sites, (site) => regionValue(lookups, priceOf(site), site.tenure === 'lease')),
    utilities: classifySites(sites, ({ effluentRoute, gas, steam }) => `${effluentRoute}|${gas}|${steam}`),
  };
}
