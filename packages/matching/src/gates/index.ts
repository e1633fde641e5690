import type { GateAnswer, GateResult } from '@bridge/common';
import type { Context } from '../context/context.js';
import { missingFacts } from '../context/missing.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { areaGate, powerGate, waterGate } from './amounts.js';
import { chemicalsGate } from './chemicals.js';
import { dateGate } from './date.js';
import { effluentGate } from './effluent.js';
import { freeGate } from './free.js';
import type { GateRule } from './gate-rule.js';
import { minimumInvestmentGate } from './minimum-investment.js';
import { permittedIndustryGate } from './permitted-industry.js';
import { quayGate } from './quay.js';
import { restrictedSectorGate } from './restricted-sector.js';
import { gasGate, steamGate } from './supplied.js';
import { tenureGate } from './tenure.js';

/** All gates in the order in which people read them (that of `GATES`). */
export const GATE_RULES: readonly GateRule[] = [
  permittedIndustryGate,
  restrictedSectorGate,
  areaGate,
  dateGate,
  powerGate,
  waterGate,
  gasGate,
  steamGate,
  effluentGate,
  tenureGate,
  minimumInvestmentGate,
  quayGate,
  chemicalsGate,
  freeGate,
];

/** No if any is no; else unknown if any is unknown; else yes. */
export function overall(answers: readonly GateAnswer[]): GateAnswer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

/** One gate with its rule, need, offer and reason. */
export function explainGate(rule: GateRule, project: ProjectFacts, site: SiteFacts, context: Context): GateResult {
  const verdict = rule.judge(project, site, context);
  return {
    gate: rule.gate,
    answer: verdict.answer,
    rule: rule.rule(project, site, context),
    need: rule.need(project, context),
    offer: rule.offer(site, context),
    reason: { code: verdict.code, params: rule.params(verdict, project, site, context) },
    missing: missingFacts(verdict.missing, 0),
  };
}
