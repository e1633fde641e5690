import type { Context } from '../context/context.js';
import { NOTHING, ofProject } from '../context/missing.js';
import { reasonOf } from '../gates/gate-rule.js';
import { exactly, FULL, OPEN, type Packed, pack } from '../rule-set/interval.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { likeness } from '../taxonomy/product-tree.js';
import { BY_BLOCK, type CriterionRule } from './criterion-rule.js';

/** All three sectors of the industrial-complex MOU are wanted; a product that the complex already hosts adds the rest. */
const SECTOR_VALUE = 4_000;

/** The most alike product that the block hosts, or with less weight any block of the complex. */
function nearestHosted(product: string, site: SiteFacts, { tables }: Context): { likeness: number; product: string | null } {
  return tables.hosted.reduce<{ likeness: number; product: string | null }>(
    (best, hosted) => {
      const alike = likeness(product, hosted.product);
      const counted = hosted.block === site.block ? alike : Math.floor((alike * 3) / 4);
      return counted > best.likeness ? { likeness: counted, product: hosted.product } : best;
    },
    { likeness: 0, product: null },
  );
}

function intervalOf(project: ProjectFacts, site: SiteFacts, context: Context): Packed {
  if (project.product === null) return project.sector === null ? OPEN : pack(SECTOR_VALUE, FULL);
  const { likeness: alike } = nearestHosted(project.product, site, context);
  return exactly(SECTOR_VALUE + Math.floor(((FULL - SECTOR_VALUE) * alike) / FULL));
}

/** Distance in the product tree to what the zone wants and what block and complex host. */
export const productCriterion: CriterionRule = {
  criterion: 'product',
  value: intervalOf,
  missing: ({ product }) => (product === null ? ofProject('product') : NOTHING),
  explain(project, site, context) {
    const { product, sector } = project;
    const words = { offer: null, parcelFields: [], sources: [] };
    if (product === null)
      return {
        ...words,
        need: sector === null ? null : reasonOf('need.sector', { sectorCode: sector }),
        reason: reasonOf('fit.product.unknown'),
      };
    const nearest = nearestHosted(product, site, context);
    const need = reasonOf('need.product', { productCode: product });
    if (nearest.product === null) return { ...words, need, reason: reasonOf('fit.product.new', { productCode: product }) };
    return {
      need,
      offer: reasonOf('offer.hosts', { productCode: nearest.product }),
      reason: reasonOf('fit.product.alike', { likenessPercent: Math.floor(nearest.likeness / 100), productCode: nearest.product }),
      parcelFields: [],
      sources: context.tables.hosted.filter((hosted) => hosted.product === nearest.product).map((hosted) => hosted.source),
    };
  },
  siteClass: BY_BLOCK,
  projectKey: ({ product, sector }) => `${product}|${sector}`,
};
