import { both, NOTHING, ofParcel, ofProject, ofRule } from '../context/missing.js';
import { reasonOf } from '../gates/gate-rule.js';
import { exactly, meanOf, OPEN, type Packed, pack } from '../rule-set/interval.js';
import { at, type Lookups } from '../rule-set/lookup.js';
import type { ProjectFacts, WonBand } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import type { CriterionRule } from './criterion-rule.js';

/** A lease is weighed against the investment as so many years of rent. */
const RENT_YEARS = 10;
const UNKNOWN = -1;

/** Price of the tenure that the parcel is offered in, won a square metre (rent: and year); -1 for unknown. */
export function priceOf({ tenure, salePriceKrwPerM2, rentKrwPerM2Year }: SiteFacts): number {
  if (tenure === null) return UNKNOWN;
  return (tenure === 'sale' ? salePriceKrwPerM2 : rentKrwPerM2Year) ?? UNKNOWN;
}

/** Against other regions: the price alone. */
export function regionValue(lookups: Lookups, price: number, lease: boolean): Packed {
  return price < 0 ? OPEN : exactly(at(lease ? lookups.rent : lookups.salePrice, price));
}

/** Against the budget: land cost as a share of the investment, whose amount in won is a band. Area in m², -1 for unknown. */
export function budgetValue(lookups: Lookups, price: number, lease: boolean, areaM2: number, investment: WonBand | null): Packed {
  if (price < 0 || areaM2 < 0 || investment === null) return OPEN;
  const cost = price * areaM2 * (lease ? RENT_YEARS : 1);
  // Without a budget any land is too dear: the quotient is then infinite and is cut like every large one.
  const permille = (amount: number): number => Math.min(10_000, Math.floor((cost * 1_000) / amount));
  return pack(at(lookups.landShare, permille(investment.low)), at(lookups.landShare, permille(investment.high)));
}

const openRate = ({ low, high }: WonBand) => (low === high ? NOTHING : ofRule('exchange-rate'));

function missingFor(project: ProjectFacts, site: SiteFacts) {
  const price = site.tenure === 'lease' ? ofParcel('rentKrwPerM2Year') : ofParcel('salePriceKrwPerM2');
  const lacks = [
    site.tenure === null ? ofParcel('tenure') : NOTHING,
    site.tenure !== null && priceOf(site) < 0 ? price : NOTHING,
    project.areaMinM2 === null ? ofProject('areaM2') : NOTHING,
    project.investmentKrw === null ? ofProject('investment') : openRate(project.investmentKrw),
  ];
  return both(...lacks);
}

/** Half against the region, half against the budget. */
export const costCriterion: CriterionRule = {
  criterion: 'cost',
  value(project, site, { lookups }) {
    const lease = site.tenure === 'lease';
    const price = priceOf(site);
    const budget = budgetValue(lookups, price, lease, project.areaMinM2 ?? UNKNOWN, project.investmentKrw);
    return meanOf(regionValue(lookups, price, lease), budget);
  },
  missing: missingFor,
  explain({ areaMinM2 }, site) {
    const price = priceOf(site);
    const lease = site.tenure === 'lease';
    const offer = lease ? reasonOf('offer.rent', { rentKrw: price }) : reasonOf('offer.price', { priceKrw: price });
    const cost = areaMinM2 === null ? null : price * areaMinM2;
    return {
      need: areaMinM2 === null ? null : reasonOf('need.area', { needM2: areaMinM2 }),
      offer: price < 0 ? null : offer,
      reason:
        price < 0 || cost === null ? reasonOf('fit.cost.unknown') : reasonOf(lease ? 'fit.cost.rent' : 'fit.cost.price', { landKrw: cost }),
      parcelFields: lease ? ['tenure', 'rentKrwPerM2Year'] : ['tenure', 'salePriceKrwPerM2'],
      sources: [],
    };
  },
  siteClass: null,
  projectKey: null,
};
