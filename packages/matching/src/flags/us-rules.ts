import type { DatedRule } from '@bridge/common';
import type { Context } from '../context/context.js';
import { both, type MissingMask, NOTHING, ofProject } from '../context/missing.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { judgeShare } from './amounts.js';
import { clearedBy, type Finding, finding } from './finding.js';
import { insideScopes } from './scopes.js';

interface Reach {
  readonly decided: Finding | null;
  readonly missing: MissingMask;
}

/** Whether a rule on goods for the United States reaches the project: the product in its scope, the market among its targets. */
function reachOf(rule: DatedRule, { product, markets }: ProjectFacts, context: Context): Reach {
  const inside = insideScopes(product, rule.products, context);
  if (inside === 'out') return { decided: finding('not-applicable', 'flag.product-not-listed'), missing: NOTHING };
  if (markets !== null && !markets.includes('US')) return { decided: finding('not-applicable', 'flag.market-other'), missing: NOTHING };
  const lacks = [inside === 'unknown' ? ofProject('product') : NOTHING, markets === null ? ofProject('markets') : NOTHING];
  return { decided: null, missing: both(...lacks) };
}

const isOpen = ({ project, site }: MissingMask): boolean => project !== 0 || site !== 0;

/** Chinese equity from the threshold on, where the goods are meant for the United States. The plant can still sell elsewhere. */
export function judgeOwnership(rule: DatedRule, project: ProjectFacts, _site: SiteFacts, context: Context): Finding {
  const reach = reachOf(rule, project, context);
  if (reach.decided) return reach.decided;
  const share = judgeShare(project, rule);
  if (share.state === 'missed') return share;
  const thresholdPercent = Number(rule.threshold);
  if (!isOpen(reach.missing) && share.state === 'met') return clearedBy(share, 'clear.equity', { thresholdPercent });
  const missing = both(reach.missing, share.missing);
  return clearedBy(finding('unknown', 'flag.ownership-open', { thresholdPercent }, missing), 'clear.equity', { thresholdPercent });
}

/** Nobody has asked yet who lends the money, so a project within reach stays a question. */
export function judgeDebt(rule: DatedRule, project: ProjectFacts, _site: SiteFacts, context: Context): Finding {
  const reach = reachOf(rule, project, context);
  if (reach.decided) return reach.decided;
  const thresholdPercent = Number(rule.threshold);
  return clearedBy(finding('unknown', 'flag.debt-open', { thresholdPercent }, reach.missing), 'clear.debt', { thresholdPercent });
}
