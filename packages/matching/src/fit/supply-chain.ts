import type { Context } from '../context/context.js';
import { NOTHING, ofProject, ofRule } from '../context/missing.js';
import { reasonOf } from '../gates/gate-rule.js';
import { exactly, OPEN } from '../rule-set/interval.js';
import { at } from '../rule-set/lookup.js';
import type { ImportShare } from '../rule-set/tables.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import { lineage } from '../taxonomy/product-tree.js';
import { type CriterionRule, SAME_EVERYWHERE } from './criterion-rule.js';

/** The share stated for the product itself or for the nearest group above it. */
function shareOf({ product }: ProjectFacts, { tables }: Context): ImportShare | undefined {
  if (product === null) return undefined;
  for (const code of lineage(product)) {
    const share = tables.importShares.find((known) => known.product === code);
    if (share) return share;
  }
  return undefined;
}

/** What Korea imports from one country it would like to make: the higher that share, the more a plant here is worth to the zone. */
export const supplyChainCriterion: CriterionRule = {
  criterion: 'supply-chain',
  value(project, _site, context) {
    const share = shareOf(project, context);
    return share ? exactly(at(context.lookups.importShare, Math.floor(share.percent))) : OPEN;
  },
  missing(project, _site, context) {
    if (project.product === null) return ofProject('product');
    return shareOf(project, context) ? NOTHING : ofRule('import-share');
  },
  explain(project, _site, context) {
    const share = shareOf(project, context);
    const need = project.product === null ? null : reasonOf('need.product', { productCode: project.product });
    if (share)
      return {
        need,
        offer: null,
        reason: reasonOf('fit.supply-chain.share', { sharePercent: share.percent, productCode: share.product }),
        parcelFields: [],
        sources: [share.source],
      };
    const code = project.product === null ? 'fit.product.unknown' : 'fit.supply-chain.no-share';
    return { need, offer: null, reason: reasonOf(code), parcelFields: [], sources: [] };
  },
  siteClass: SAME_EVERYWHERE,
  projectKey: ({ product }) => String(product),
};
