import type { DatedRule } from '@bridge/common';
import type { Context } from '../context/context.js';
import { effluentGate } from '../gates/effluent.js';
import { restrictedSectorGate } from '../gates/restricted-sector.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { clearedBy, type Finding, finding } from './finding.js';
import { insideScopes } from './scopes.js';

/** Selling electricity is a restricted sector for foreign investors: the flag says so beside the gate. */
export function judgePowerSale(_rule: DatedRule, project: ProjectFacts, site: SiteFacts, context: Context): Finding {
  const verdict = restrictedSectorGate.judge(project, site, context);
  if (verdict.answer === 'no') return clearedBy(finding('met', 'flag.sells-power'), 'clear.approval');
  if (verdict.answer === 'unknown') return clearedBy(finding('unknown', 'flag.sale-open', {}, verdict.missing), 'clear.approval');
  return finding('missed', 'flag.sells-no-power');
}

/** Saline effluent needs a route of its own; a battery material whose effluent is unknown is likely to have it. */
export function judgeEffluentRule(rule: DatedRule, project: ProjectFacts, site: SiteFacts, context: Context): Finding {
  if (project.effluent !== null && project.effluent !== 'saline') return finding('missed', 'flag.effluent-not-saline');
  if (project.effluent === null && insideScopes(project.product, rule.products, context) === 'out')
    return finding('not-applicable', 'flag.product-not-listed');
  const verdict = effluentGate.judge(project, site, context);
  if (verdict.answer === 'yes') return finding('missed', 'flag.effluent-route');
  if (verdict.answer === 'no') return clearedBy(finding('met', 'flag.effluent-refused'), 'clear.route');
  return clearedBy(finding('unknown', 'flag.effluent-open', {}, verdict.missing), 'clear.route');
}
