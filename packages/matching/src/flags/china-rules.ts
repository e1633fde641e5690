import type { DatedRule } from '@bridge/common';
import type { Context } from '../context/context.js';
import { NOTHING, ofProject } from '../context/missing.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { judgeAmount } from './amounts.js';
import { clearedBy, type Finding, finding } from './finding.js';
import { insideHs, insideScopes } from './scopes.js';

/** Technology that may leave China, also by way of an investment, only with a licence. */
export function judgeTechnology(rule: DatedRule, { product }: ProjectFacts, _site: SiteFacts, context: Context): Finding {
  const inside = insideScopes(product, rule.products, context);
  if (inside === 'out') return finding('not-applicable', 'flag.product-not-listed');
  const found =
    inside === 'in'
      ? finding('met', 'flag.licence-needed', { productCode: product })
      : finding('unknown', 'flag.licence-open', {}, ofProject('product'));
  return clearedBy(found, 'clear.licence');
}

/** Goods and equipment under export control: by HS code, or by product where the code says nothing. */
export function judgeChinaExport(rule: DatedRule, { hs, product }: ProjectFacts, _site: SiteFacts, context: Context): Finding {
  const byHs = insideHs(hs, rule.hsCodes);
  if (byHs === 'in') return clearedBy(finding('met', 'flag.hs-listed', { hsText: hs }), 'clear.licence');
  const byProduct = insideScopes(product, rule.products, context);
  if (byProduct === 'out' && byHs !== 'unknown') return finding('not-applicable', 'flag.product-not-listed');
  if (byProduct === 'out' && product !== null) return finding('not-applicable', 'flag.product-not-listed');
  return clearedBy(
    finding('unknown', 'flag.licence-open', {}, byHs === 'unknown' ? ofProject('hs') : ofProject('product')),
    'clear.licence',
  );
}

/** Above the threshold the national commission takes the filing, below it the province; only investments from China file at all. */
export function judgeFiling(rule: DatedRule, project: ProjectFacts, _site: SiteFacts, context: Context): Finding {
  if (project.equityPercent === 0) return finding('not-applicable', 'gate.investment.domestic');
  const missing = project.investmentKrw === null ? ofProject('investment') : NOTHING;
  const found = judgeAmount(project.investmentKrw, rule, context, missing);
  const thresholdUsd = Number(rule.threshold);
  if (found.state === 'missed') return finding('missed', 'flag.filing-province', { thresholdUsd });
  if (found.state === 'unknown') return clearedBy(finding('unknown', 'flag.filing-open', { thresholdUsd }, found.missing), 'clear.filing');
  return clearedBy(finding('met', 'flag.filing-national', { thresholdUsd }), 'clear.filing');
}
