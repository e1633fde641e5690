import { type CriterionResult, FIT_UNITS_PER_POINT, type Fit } from '@bridge/common';
import { compareText } from '../canonical-json/canonical-json.js';
import type { Context } from '../context/context.js';
import { missingFacts } from '../context/missing.js';
import { highOf, lowOf, type Packed } from '../rule-set/interval.js';
import type { Weights } from '../rule-set/weights.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { apportion, contributions, coveragePercent, sidesOf, weakerOf } from './contributions.js';
import { CRITERION_RULES } from './index.js';

interface Shares {
  readonly low: number[];
  readonly high: number[];
  readonly points: { low: number[]; mid: number[]; high: number[] };
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
const sourceKeys = (sources: readonly string[]): string[] => [...new Set(sources)].sort(compareText);

/** The intervals of all criteria, in order. */
function valuesOf(project: ProjectFacts, site: SiteFacts, context: Context): Packed[] {
  return CRITERION_RULES.map((rule) => rule.value(project, site, context));
}

function sharesOf(values: readonly Packed[], weights: Weights): Shares {
  const low = contributions(values, weights, lowOf);
  const high = contributions(values, weights, highOf);
  // Midpoints are summed in half units and apportioned by the double of a point.
  const doubled = low.map((part, index) => part + (high[index] ?? 0));
  const points = {
    low: apportion(low).parts,
    mid: apportion(doubled, 2 * FIT_UNITS_PER_POINT).parts,
    high: apportion(high).parts,
  };
  return { low, high, points };
}

/** The fit with the exact share of every criterion and what keeps it open. */
export function fitOf(project: ProjectFacts, site: SiteFacts, context: Context, weights: Weights): Fit {
  const values = valuesOf(project, site, context);
  const shares = sharesOf(values, weights);
  const low = sidesOf(values, weights, lowOf);
  const criteria = CRITERION_RULES.map((rule, index): CriterionResult => {
    const { parcelFields, sources, need, offer, reason } = rule.explain(project, site, context);
    const units = { low: shares.low[index] ?? 0, high: shares.high[index] ?? 0 };
    const points = { low: shares.points.low[index] ?? 0, mid: shares.points.mid[index] ?? 0, high: shares.points.high[index] ?? 0 };
    const value = values[index] ?? 0;
    return {
      criterion: rule.criterion,
      need,
      offer,
      reason,
      sources: sourceKeys([...site.sourcesOf(parcelFields), ...sources]),
      value: { low: lowOf(value), high: highOf(value) },
      weights: weights[rule.criterion],
      contributionUnits: units,
      points,
      missing:
        lowOf(value) < highOf(value) ? missingFacts(rule.missing(project, site, context), Math.max(0, points.high - points.low)) : [],
    };
  });
  return {
    units: { low: sum(shares.low), high: sum(shares.high) },
    points: { low: sum(shares.points.low), mid: sum(shares.points.mid), high: sum(shares.points.high) },
    weakerSide: weakerOf(low),
    coveragePercent: coveragePercent(low, sidesOf(values, weights, highOf)),
    criteria,
  };
}
