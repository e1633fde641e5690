import { leontiefInverse } from './linear-system.js';

/** `holder` holds `percent` of `held`; null where the size is not known. Keys are whatever tells holders apart. */
export interface Holding {
  holder: string;
  held: string;
  percent: number | null;
}

export interface EffectiveShare {
  key: string;
  directPercent: number | null;
  effectivePercent: number;
  tier: number;
  /** Nobody is stated to hold it: the paths end here. */
  ultimate: boolean;
}

export interface EffectiveOwnership {
  shares: EffectiveShare[];
  /** What no stated ultimate owner holds: shares that are not stated, and circles that nobody outside owns. */
  unknownPercent: number;
}

const byKey =
  <T>(key: (one: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
/** Millionths of a per cent: what elimination leaves behind that is not asked for. */
const rounded = (share: number): number => Math.min(100, Math.max(0, Math.round(share * 1e8) / 1e6));

/** The holdings above `target`, one for each pair, in an order of their own, so that the order in which they are given changes nothing. */
function holdingsAbove(target: string, holdings: readonly Holding[]): Holding[] {
  const byHeld = new Map<string, Map<string, number[]>>();
  for (const { holder, held, percent } of holdings) {
    const holders = byHeld.get(held) ?? new Map<string, number[]>();
    holders.set(holder, [...(holders.get(holder) ?? []), ...(percent === null ? [] : [percent])]);
    byHeld.set(held, holders);
  }
  const above: Holding[] = [];
  const seen = new Set([target]);
  for (const held of seen) {
    for (const [holder, percents] of byHeld.get(held) ?? []) {
      const sum = percents.sort((a, b) => a - b).reduce((total, percent) => total + percent, 0);
      above.push({ holder, held, percent: percents.length === 0 ? null : sum });
      seen.add(holder);
    }
  }
  return above.sort(byKey(({ held, holder }) => JSON.stringify([held, holder])));
}

/** Statements of different days may add up to more than all; then each part is taken in proportion. */
function columnTotals(holdings: readonly Holding[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { held, percent } of holdings) totals.set(held, (totals.get(held) ?? 0) + (percent ?? 0));
  return totals;
}

/** Companies out of which some part leads, over however many holders, to somebody outside or to a share that is not stated. */
function leaking(companies: ReadonlySet<string>, holdings: readonly Holding[], totals: ReadonlyMap<string, number>): Set<string> {
  const open = new Set([...companies].filter((company) => (totals.get(company) ?? 0) < 100 - 1e-9));
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const { holder, held, percent } of holdings)
      if ((percent ?? 0) > 0 && (!companies.has(holder) || open.has(holder))) open.add(held);
  }
  return open;
}

function tiersAbove(target: string, holdings: readonly Holding[]): Map<string, number> {
  const tiers = new Map([[target, 0]]);
  for (const [held, tier] of tiers)
    for (const holding of holdings) if (holding.held === held && !tiers.has(holding.holder)) tiers.set(holding.holder, tier + 1);
  return tiers;
}

/**
 * Who holds how much of `target` in the end, along all paths, with holdings that go in circles.
 *
 * The algebraic model of cross-shareholding (F. Brioschi, L. Buzzacchi, M. G. Colombo, "Risk capital financing and the separation of
 * ownership and control in business groups", Journal of Banking and Finance 13, 1989): effective = direct + Σ effective of the holder in
 * whom it holds · direct share held by that one, that is Y = D + Y·A, so Y = D·(I − A)⁻¹ with A the shares of companies in companies and D
 * those of outside owners. Read as a walk up from the target that chooses each holder with the probability of its share, Y is the
 * probability of ending with an owner: so it lies within [0, 1], sums to at most 1, and to 1 where all shares are stated.
 *
 * For a company in between it is the probability of ever passing through it, g(i, target) / g(i, i) with g = (I − A)⁻¹: counting every
 * visit would count its share once more for each turn of a circle.
 */
export function effectiveOwnership(target: string, given: readonly Holding[]): EffectiveOwnership {
  const holdings = holdingsAbove(target, given);
  const totals = columnTotals(holdings);
  const companies = new Set([...totals.keys(), target]);
  const open = leaking(companies, holdings, totals);
  const share = ({ held, percent }: Holding): number => (percent ?? 0) / Math.max(100, totals.get(held) ?? 0);
  if (!open.has(target)) return { shares: closedShares(target, holdings, companies), unknownPercent: 100 };
  const nodes = [...open].sort();
  const place = new Map(nodes.map((node, index) => [node, index]));
  const a = nodes.map(() => nodes.map(() => 0));
  for (const holding of holdings) {
    const row = a[place.get(holding.holder) ?? -1];
    const column = place.get(holding.held);
    if (row && column !== undefined) row[column] = share(holding);
  }
  const inverse = leontiefInverse(a);
  const at = place.get(target) ?? 0;
  const visits = (node: string): number => inverse[place.get(node) ?? -1]?.[at] ?? 0;
  const effective = (key: string): number => {
    const own = inverse[place.get(key) ?? -1]?.[place.get(key) ?? -1];
    if (own !== undefined) return visits(key) / own;
    return holdings
      .filter(({ holder, held }) => holder === key && place.has(held))
      .reduce((sum, one) => sum + share(one) * visits(one.held), 0);
  };
  const shares = sharesOf(target, holdings, companies, effective);
  const owned = shares.filter(({ ultimate }) => ultimate).reduce((sum, { effectivePercent }) => sum + effectivePercent, 0);
  return { shares, unknownPercent: rounded(1 - owned / 100) };
}

/** Everything goes round among companies that hold one another entirely: nobody owns it in the end. */
const closedShares = (target: string, holdings: readonly Holding[], companies: ReadonlySet<string>): EffectiveShare[] =>
  sharesOf(target, holdings, companies, () => 0);

function sharesOf(
  target: string,
  holdings: readonly Holding[],
  companies: ReadonlySet<string>,
  effective: (key: string) => number,
): EffectiveShare[] {
  const tiers = tiersAbove(target, holdings);
  const direct = new Map(holdings.filter(({ held }) => held === target).map(({ holder, percent }) => [holder, percent]));
  return [...tiers]
    .filter(([key]) => key !== target)
    .map(([key, tier]) => ({
      key,
      directPercent: direct.get(key) ?? null,
      effectivePercent: rounded(effective(key)),
      tier,
      ultimate: !companies.has(key),
    }))
    .sort((a, b) => b.effectivePercent - a.effectivePercent || a.tier - b.tier || byKey<EffectiveShare>(({ key }) => key)(a, b));
}
