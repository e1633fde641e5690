import type { Assessment } from '@bridge/common';
import { fitOf } from '../fit/fit.js';
import { incentiveRules } from '../fit/incentives.js';
import { asRuleFinding } from '../flags/finding.js';
import { judgeIncentive } from '../flags/incentives.js';
import { flagsOf } from '../flags/regulations.js';
import { explainGate, GATE_RULES, overall } from '../gates/index.js';
import { readinessOf } from '../readiness/readiness.js';
import { type CompiledSnapshot, projectAt, siteAt } from './compile.js';

/** One pair in full: gates, fit, readiness, flags and incentives side by side, each with its reasons. Throws for an unknown id. */
export function assess(compiled: CompiledSnapshot, projectId: string, opportunityId: string): Assessment {
  const at = projectAt(compiled, projectId);
  const project = compiled.projects[at];
  const written = compiled.snapshot.projects[at];
  const site = compiled.sites[siteAt(compiled, opportunityId)];
  if (!project || !written || !site) throw new RangeError('the compiled snapshot is not whole');
  const { context, ruleSet } = compiled;
  const gates = GATE_RULES.map((rule) => explainGate(rule, project, site, context));
  return {
    gate: overall(gates.map(({ answer }) => answer)),
    gates,
    fit: fitOf(project, site, context, ruleSet.weights),
    readiness: readinessOf(written.fields, ruleSet.tables),
    flags: flagsOf(project, site, context),
    incentives: incentiveRules(context).map((rule) => asRuleFinding(rule, judgeIncentive(rule, project, site, context))),
  };
}
