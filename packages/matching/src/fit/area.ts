import { both, NOTHING, ofParcel, ofProject } from '../context/missing.js';
import { reasonOf } from '../gates/gate-rule.js';
import { exactly, FULL, OPEN, type Packed, pack } from '../rule-set/interval.js';
import { at, type Lookups } from '../rule-set/lookup.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import type { CriterionRule } from './criterion-rule.js';

const UNKNOWN = -1;

/**
 * Room to grow without waste. Arguments are square metres, -1 for unknown; `divisible` is 1, 0 or -1 for unknown. A lot that can be
 * divided is never too large; one that cannot loses value as it grows beyond twice the need.
 */
export function areaValue(lookups: Lookups, min: number, max: number, offer: number, divisible: number): Packed {
  if (min < 0 || offer < 0) return OPEN;
  if (offer < min) return exactly(0);
  if (offer < max) return exactly(at(lookups.areaWithinRange, Math.floor(((offer - min) * 1_000) / (max - min))));
  const permille = Math.min(100_000, Math.floor((offer * 1_000) / max));
  const whole = at(lookups.areaSlack, permille);
  if (permille <= 2_000 || divisible === 0) return exactly(whole);
  return divisible === 1 ? exactly(FULL) : pack(whole, FULL);
}

export const threeValued = (flag: boolean | null): number => (flag === null ? UNKNOWN : Number(flag));

function missingFor(project: ProjectFacts, site: SiteFacts) {
  const lacks = [
    project.areaMinM2 === null ? ofProject('areaM2') : NOTHING,
    site.areaM2 === null ? ofParcel('areaM2') : NOTHING,
    project.areaMinM2 !== null && site.areaM2 !== null && site.divisible === null ? ofParcel('divisible') : NOTHING,
  ];
  return both(...lacks);
}

const intervalOf = (lookups: Lookups, project: ProjectFacts, site: SiteFacts): Packed =>
  areaValue(lookups, project.areaMinM2 ?? UNKNOWN, project.areaMaxM2 ?? UNKNOWN, site.areaM2 ?? UNKNOWN, threeValued(site.divisible));

function codeOf({ areaMinM2, areaMaxM2 }: ProjectFacts, { areaM2, divisible }: SiteFacts): string {
  if (areaMinM2 === null || areaMaxM2 === null || areaM2 === null) return 'fit.area.unknown';
  if (areaM2 < areaMinM2) return 'fit.area.too-small';
  if (areaM2 < areaMaxM2) return 'fit.area.no-room';
  if (areaM2 <= areaMaxM2 * 2) return 'fit.area.fits';
  return divisible === true ? 'fit.area.divisible' : 'fit.area.large';
}

export const areaCriterion: CriterionRule = {
  criterion: 'area',
  value: (project, site, { lookups }) => intervalOf(lookups, project, site),
  missing: missingFor,
  explain(project, site) {
    const { areaMinM2, areaMaxM2 } = project;
    return {
      need: areaMinM2 === null ? null : reasonOf('need.area-range', { minM2: areaMinM2, maxM2: areaMaxM2 }),
      offer: site.areaM2 === null ? null : reasonOf('offer.area', { offerM2: site.areaM2 }),
      reason: reasonOf(codeOf(project, site)),
      parcelFields: ['areaM2', 'divisible'],
      sources: [],
    };
  },
  siteClass: null,
  projectKey: null,
};
