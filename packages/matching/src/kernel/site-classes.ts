import type { SiteFacts } from '../snapshot/site-facts.js';

/** Sites that no rule of one kind tells apart, numbered in order of their first site. */
export interface SiteClasses {
  /** Class of each site. */
  readonly ofSite: Int32Array;
  /** One site of each class. */
  readonly samples: readonly SiteFacts[];
}

export function classifySites(sites: readonly SiteFacts[], keyOf: (site: SiteFacts) => string): SiteClasses {
  const numbers = new Map<string, number>();
  const samples: SiteFacts[] = [];
  const ofSite = Int32Array.from(sites, (site) => {
    const key = keyOf(site);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, samples.length);
    samples.push(site);
    return samples.length - 1;
  });
  return { ofSite, samples };
}
