import { both, NOTHING, ofParcel, ofProject } from '../context/missing.js';
import { reasonOf } from '../gates/gate-rule.js';
import { either, exactly, FULL, OPEN, type Packed, pack } from '../rule-set/interval.js';
import { at, type Lookup, type Lookups } from '../rule-set/lookup.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import type { CriterionRule } from './criterion-rule.js';

const lastValue = (table: Lookup): number => table.values.at(-1) ?? 0;

function intervalOf(lookups: Lookups, needed: boolean | null, hectometres: number | null): Packed {
  if (hectometres === null) return needed === false ? pack(lastValue(lookups.quayNotNeeded), FULL) : OPEN;
  const ifNeeded = exactly(at(lookups.quayNeeded, hectometres));
  if (needed === true) return ifNeeded;
  const ifNot = exactly(at(lookups.quayNotNeeded, hectometres));
  return needed === false ? ifNot : either(ifNeeded, ifNot);
}

/** Distance to the new port; it counts much for a project that needs a quay and little for one that does not. */
export const logisticsCriterion: CriterionRule = {
  criterion: 'logistics',
  value: ({ portNeeded }, { quayHectometres }, { lookups }) => intervalOf(lookups, portNeeded, quayHectometres),
  missing: ({ portNeeded }, { quayHectometres }) =>
    both(portNeeded === null ? ofProject('portNeeded') : NOTHING, quayHectometres === null ? ofParcel('portDistanceKm') : NOTHING),
  explain({ portNeeded }, { quayHectometres }) {
    const distanceKm = quayHectometres === null ? null : quayHectometres / 10;
    const code = portNeeded ? 'fit.logistics.needed' : 'fit.logistics.not-needed';
    return {
      need: portNeeded === null ? null : reasonOf(portNeeded ? 'need.quay' : 'need.none'),
      offer: distanceKm === null ? null : reasonOf('offer.quay', { distanceKm }),
      reason: distanceKm === null || portNeeded === null ? reasonOf('fit.logistics.unknown') : reasonOf(code, { distanceKm }),
      parcelFields: ['portDistanceKm'],
      sources: [],
    };
  },
  siteClass: ({ quayHectometres }: SiteFacts) => String(quayHectometres),
  projectKey: ({ portNeeded }) => String(portNeeded),
};
