import type { Context } from '../context/context.js';
import { threeValued } from '../fit/area.js';
import { priceOf, regionValue } from '../fit/cost.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { classifySites, type SiteClasses } from './site-classes.js';

/** Integers of one site's record: 64 bytes, one line of the cache, since the kernel jumps from open site to open site. */
export const STRIDE = 16;

/** Where each figure stands in a record; classes of the class columns follow from `FIRST_CLASS` on. */
export const AREA = 0;
export const DIVISIBLE = 1;
export const POWER = 2;
export const WATER = 3;
export const PRICE = 4;
export const LEASE = 5;
/** Value of the price against other regions, packed: it does not depend on the project. */
export const REGION = 6;
export const UTILITIES = 7;
export const FIRST_CLASS = 8;

const UNKNOWN = -1;

export interface SiteRecords {
  /** Record i begins at `i · STRIDE`; -1 is unknown. */
  readonly figures: Int32Array;
  readonly utilities: SiteClasses;
}

/** The figures of all sites in integers, with their class in each of the columns given (at most `STRIDE - FIRST_CLASS`). */
export function siteRecords(sites: readonly SiteFacts[], classes: readonly Int32Array[], { lookups }: Context): SiteRecords {
  if (classes.length > STRIDE - FIRST_CLASS) throw new RangeError('a record has no room for so many classes');
  const utilities = classifySites(sites, ({ effluentRoute, gas, steam }) => `${effluentRoute}|${gas}|${steam}`);
  const figures = new Int32Array(sites.length * STRIDE);
  sites.forEach((site, index) => {
    const price = priceOf(site);
    const lease = site.tenure === 'lease';
    figures.set(
      [
        site.areaM2 ?? UNKNOWN,
        threeValued(site.divisible),
        site.powerKw ?? UNKNOWN,
        site.waterM3PerDay ?? UNKNOWN,
        price,
        Number(lease),
        regionValue(lookups, price, lease),
        utilities.ofSite[index] ?? 0,
        ...classes.map((ofSite) => ofSite[index] ?? 0),
      ],
      index * STRIDE,
    );
  });
  return { figures, utilities };
}
