import type { Gate } from '@bridge/common';
import type { Context } from '../context/context.js';
import { both, type MissingMask, NOTHING } from '../context/missing.js';
import { powerGate, waterGate } from '../gates/amounts.js';
import { effluentGate } from '../gates/effluent.js';
import { type GateRule, reasonOf, type Verdict } from '../gates/gate-rule.js';
import { gasGate, steamGate } from '../gates/supplied.js';
import { exactly, FULL, highOf, lowOf, OPEN, type Packed, scarcer } from '../rule-set/interval.js';
import { at, type Lookups } from '../rule-set/lookup.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import type { CriterionRule } from './criterion-rule.js';

/** Headroom of a supply: offered over needed; -1 is unknown. What is not needed is never scarce. */
export function supplyValue({ supplyRatio }: Lookups, need: number, offer: number): Packed {
  if (need === 0) return exactly(FULL);
  if (need < 0 || offer < 0) return OPEN;
  return exactly(at(supplyRatio, Math.min(100_000, Math.floor((offer * 1_000) / need))));
}

const YES = exactly(FULL);
const NO = exactly(0);

/** A supply that is there or not counts fully or not at all. */
function answerValue({ answer }: Verdict): Packed {
  if (answer === 'yes') return YES;
  return answer === 'no' ? NO : OPEN;
}

/** Effluent, gas and steam together: they depend on the site by a small class only. */
export function plainUtilities(project: ProjectFacts, site: SiteFacts, context: Context): Packed {
  return [effluentGate, gasGate, steamGate].reduce((least, gate) => scarcer(least, answerValue(gate.judge(project, site, context))), YES);
}

interface Part {
  readonly gate: Gate;
  readonly rule: GateRule;
  readonly value: Packed;
}

function partsOf(project: ProjectFacts, site: SiteFacts, context: Context): Part[] {
  const { lookups } = context;
  return [
    { gate: 'power', rule: powerGate, value: supplyValue(lookups, project.powerKw ?? -1, site.powerKw ?? -1) },
    { gate: 'water', rule: waterGate, value: supplyValue(lookups, project.waterM3PerDay ?? -1, site.waterM3PerDay ?? -1) },
    ...[effluentGate, gasGate, steamGate].map((rule) => ({
      gate: rule.gate,
      rule,
      value: answerValue(rule.judge(project, site, context)),
    })),
  ];
}

/** The part with the lowest low end, the earlier one where two are level. */
const scarcest = (parts: readonly Part[]): Part | undefined =>
  parts.reduce<Part | undefined>(
    (least, part) => (least === undefined || lowOf(part.value) < lowOf(least.value) ? part : least),
    undefined,
  );

/** The scarcest of power, water, effluent, gas and steam: a plant cannot make up for water with steam. */
export const utilitiesCriterion: CriterionRule = {
  criterion: 'utilities',
  value(project, site, context) {
    const { lookups } = context;
    const amounts = scarcer(
      supplyValue(lookups, project.powerKw ?? -1, site.powerKw ?? -1),
      supplyValue(lookups, project.waterM3PerDay ?? -1, site.waterM3PerDay ?? -1),
    );
    return scarcer(amounts, plainUtilities(project, site, context));
  },
  missing(project, site, context): MissingMask {
    return both(
      ...partsOf(project, site, context).map(({ rule, value }) =>
        lowOf(value) === highOf(value) ? NOTHING : rule.judge(project, site, context).missing,
      ),
    );
  },
  explain(project, site, context) {
    const least = scarcest(partsOf(project, site, context));
    const open = least !== undefined && lowOf(least.value) < highOf(least.value);
    return {
      need: least?.rule.need(project, context) ?? null,
      offer: least?.rule.offer(site, context) ?? null,
      reason: reasonOf(open ? 'fit.utilities.open' : 'fit.utilities.scarcest', { gateCode: least?.gate ?? null }),
      parcelFields: ['powerMw', 'waterM3PerDay', 'effluentRoute', 'gas', 'steam'],
      sources: [],
    };
  },
  siteClass: null,
  projectKey: null,
};
