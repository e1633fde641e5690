import type { Context } from '../context/context.js';
import { NOTHING, ofProject, ofRule } from '../context/missing.js';
import { reasonOf } from '../gates/gate-rule.js';
import { exactly, FULL, OPEN, type Packed, pack } from '../rule-set/interval.js';
import { at } from '../rule-set/lookup.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import { type CriterionRule, SAME_EVERYWHERE } from './criterion-rule.js';

/** What of a full renewable share is lost by waiting for planned supply; all of it where nothing is planned. */
function lossByWaiting({ latestDay }: ProjectFacts, { complex, lookups }: Context): number {
  if (latestDay === null || complex.renewableDay === null) return FULL;
  return at(lookups.renewableDelayDays, complex.renewableDay - latestDay);
}

/**
 * The renewable share wanted against supply that runs and supply that is planned. How much of the running supply is free nobody
 * publishes: enough of it is the high end, none of it (waiting for the planned supply) the low end.
 */
function intervalOf(project: ProjectFacts, context: Context): Packed {
  const { renewablePercent, powerKw } = project;
  if (renewablePercent === 0) return exactly(FULL);
  if (renewablePercent === null) return OPEN;
  const low = FULL - Math.floor((lossByWaiting(project, context) * renewablePercent) / 100);
  const needKw = powerKw === null ? 0 : Math.ceil((powerKw * renewablePercent) / 100);
  return needKw <= context.complex.renewableNowKw ? pack(low, FULL) : exactly(low);
}

export const renewableCriterion: CriterionRule = {
  criterion: 'renewable',
  value: (project, _site, context) => intervalOf(project, context),
  missing: ({ renewablePercent }) => {
    if (renewablePercent === 0) return NOTHING;
    return renewablePercent === null ? ofProject('renewableSharePercent') : ofRule('renewable-allocation');
  },
  explain({ renewablePercent }, _site, { complex }) {
    const need = renewablePercent === null ? null : reasonOf('need.renewable', { sharePercent: renewablePercent });
    const offer = complex.renewableDate === null ? null : reasonOf('offer.renewable', { plannedDate: complex.renewableDate });
    const words = { need, offer, parcelFields: [], sources: complex.renewableSources };
    if (renewablePercent === null) return { ...words, reason: reasonOf('fit.renewable.unknown') };
    if (renewablePercent === 0) return { ...words, reason: reasonOf('fit.renewable.not-wanted') };
    return { ...words, reason: reasonOf('fit.renewable.planned', { sharePercent: renewablePercent, plannedDate: complex.renewableDate }) };
  },
  siteClass: SAME_EVERYWHERE,
  projectKey: null,
};
