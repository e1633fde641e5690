import type { CriterionResult, Fit } from '@bridge/common';
import { compareText } from '../canonical-json/canonical-json.js';
import type { Context } from '../context/context.js';
import { missingFacts } from '../context/missing.js';
import { highOf, lowOf, type Packed } from '../rule-set/interval.js';
import type { Weights } from '../rule-set/weights.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { contributionsOf } from './contributions.js';
import { CRITERION_RULES } from './index.js';
import { pointsOf } from './points.js';
import { coveragePercent, sidesOf, weakerOf } from './units.js';

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
const sourceKeys = (sources: readonly string[]): string[] => [...new Set(sources)].sort(compareText);

/** The intervals of all criteria, in order. */
function valuesOf(project: ProjectFacts, site: SiteFacts, context: Context): Packed[] {
  return CRITERION_RULES.map((rule) => rule.value(project, site, context));
}

/** The fit with the exact share of every criterion and what keeps it open. */
export function fitOf(project: ProjectFacts, site: SiteFacts, context: Context, weights: Weights): Fit {
  const values = valuesOf(project, site, context);
  const shares = contributionsOf(values, weights);
  const shown = pointsOf(shares);
  const low = sidesOf(values, weights, lowOf);
  const criteria = CRITERION_RULES.map((rule, index): CriterionResult => {
    const { parcelFields, sources, need, offer, reason } = rule.explain(project, site, context);
    const units = { low: shares.low[index] ?? 0, high: shares.high[index] ?? 0 };
    const points = { low: shown.low[index] ?? 0, mid: shown.mid[index] ?? 0, high: shown.high[index] ?? 0 };
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
      missing: lowOf(value) < highOf(value) ? missingFacts(rule.missing(project, site, context), points.high - points.low) : [],
    };
  });
  return {
    units: { low: sum(shares.low), high: sum(shares.high) },
    points: { low: sum(shown.low), mid: sum(shown.mid), high: sum(shown.high) },
    weakerSide: weakerOf(low),
    coveragePercent: coveragePercent(low, sidesOf(values, weights, highOf)),
    criteria,
  };
}
