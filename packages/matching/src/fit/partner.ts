import type { Context } from '../context/context.js';
import { NOTHING, ofProject } from '../context/missing.js';
import { reasonOf } from '../gates/gate-rule.js';
import { exactly, OPEN } from '../rule-set/interval.js';
import type { HostedProduct } from '../rule-set/tables.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { chainSteps } from '../taxonomy/product-tree.js';
import { BY_BLOCK, type CriterionRule } from './criterion-rule.js';

interface Partner {
  readonly value: number;
  readonly steps: 1 | 2 | null;
  readonly hosted: HostedProduct | null;
}

const ALONE: Partner = { value: 2_000, steps: null, hosted: null };

function partnerValue(steps: 1 | 2, sameBlock: boolean): number {
  if (steps === 1) return sameBlock ? 10_000 : 8_000;
  return sameBlock ? 6_000 : 5_000;
}

/** The tenant of the complex nearest in the value chain: supplier, user or recycler, best in the same block. */
function bestPartner(product: string, site: SiteFacts, { tables }: Context): Partner {
  return tables.hosted.reduce<Partner>((best, hosted) => {
    const steps = chainSteps(product, hosted.product);
    if (steps === null) return best;
    const value = partnerValue(steps, hosted.block === site.block);
    return value > best.value ? { value, steps, hosted } : best;
  }, ALONE);
}

export const partnerCriterion: CriterionRule = {
  criterion: 'partner',
  value: ({ product }, site, context) => (product === null ? OPEN : exactly(bestPartner(product, site, context).value)),
  missing: ({ product }) => (product === null ? ofProject('product') : NOTHING),
  explain({ product }, site, context) {
    const need = product === null ? null : reasonOf('need.product', { productCode: product });
    const empty = { need, offer: null, parcelFields: [], sources: [] };
    if (product === null) return { ...empty, reason: reasonOf('fit.product.unknown') };
    const { steps, hosted } = bestPartner(product, site, context);
    if (hosted === null) return { ...empty, reason: reasonOf('fit.partner.none') };
    return {
      need,
      offer: reasonOf('offer.hosts', { productCode: hosted.product }),
      reason: reasonOf(steps === 1 ? 'fit.partner.direct' : 'fit.partner.near', { productCode: hosted.product }),
      parcelFields: [],
      sources: [hosted.source],
    };
  },
  siteClass: BY_BLOCK,
  projectKey: ({ product }) => String(product),
};
