import type { ParcelStatus, Tenure } from '@bridge/common';
import { both, NOTHING, ofParcel, ofProject } from '../context/missing.js';
import { reasonOf } from '../gates/gate-rule.js';
import { exactly, FULL, meanOf, OPEN, type Packed } from '../rule-set/interval.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import type { CriterionRule } from './criterion-rule.js';

/** The zone would rather place what is free than let a newcomer wait behind others. */
const BY_STATUS: Readonly<Record<ParcelStatus, number>> = { available: FULL, negotiating: 5_000, held: 2_500, contracted: 0, suspended: 0 };

function tenureWish(wanted: Tenure | null, offered: Tenure | null): Packed {
  if (wanted === null || offered === null) return OPEN;
  return exactly(wanted === offered ? FULL : 0);
}

/** The investor's wish (tenure) and the zone's (a parcel that is free), half each. */
export const wishesCriterion: CriterionRule = {
  criterion: 'wishes',
  value: ({ tenure }, site) => meanOf(tenureWish(tenure, site.tenure), site.status === null ? OPEN : exactly(BY_STATUS[site.status])),
  missing: ({ tenure }, site) =>
    both(
      tenure === null ? ofProject('tenure') : NOTHING,
      site.tenure === null ? ofParcel('tenure') : NOTHING,
      site.status === null ? ofParcel('status') : NOTHING,
    ),
  explain({ tenure }, site) {
    const known = tenure !== null && site.tenure !== null;
    return {
      need: tenure === null ? null : reasonOf('need.tenure', { tenureCode: tenure }),
      offer: site.tenure === null ? null : reasonOf('offer.tenure', { tenureCode: site.tenure }),
      reason: known
        ? reasonOf(tenure === site.tenure ? 'fit.wishes.tenure-met' : 'fit.wishes.tenure-missed', { parcelStatusCode: site.status })
        : reasonOf('fit.wishes.unknown', { parcelStatusCode: site.status }),
      parcelFields: ['tenure', 'status'],
      sources: [],
    };
  },
  siteClass: ({ tenure, status }: SiteFacts) => `${tenure}|${status}`,
  projectKey: ({ tenure }) => String(tenure),
};
