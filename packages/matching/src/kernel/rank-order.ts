import { compareText, sha256Hex } from '../canonical-json/canonical-json.js';

/** What orders the pairs of one list. `key` holds the overall gate and the low end of the fit in one exact number. */
export interface RankedPair {
  readonly project: number;
  readonly site: number;
  readonly key: number;
  /** Fit units at the high end; of two equal lows the higher midpoint is the higher high. */
  readonly high: number;
  readonly coverage: number;
}

/** More than any fit, so that a pair whose gates are open never overtakes one whose gates are met. */
const GATE_STEP = 20_000_000_000;

export const YES_STEP = 2 * GATE_STEP;
export const UNKNOWN_STEP = GATE_STEP;
export const NO_STEP = 0;

/** A draw that favours no name: SHA-256 over the rule set and the two ids. The lower text wins. */
function lotteryOf(ruleSetHash: string, projectId: string, opportunityId: string): string {
  return sha256Hex(`${ruleSetHash}|${projectId}|${opportunityId}`);
}

/** Order of a list: gates, low end, midpoint, coverage, lottery, ids. Negative where `left` comes first. */
export type Order = (left: RankedPair, right: RankedPair) => number;

export function orderOf(ruleSetHash: string, projectIds: readonly string[], siteIds: readonly string[]): Order {
  const idsOf = ({ project, site }: RankedPair): [string, string] => [projectIds[project] ?? '', siteIds[site] ?? ''];
  return (left, right) => {
    if (left.key !== right.key) return right.key - left.key;
    if (left.high !== right.high) return right.high - left.high;
    if (left.coverage !== right.coverage) return right.coverage - left.coverage;
    const ids = [idsOf(left), idsOf(right)] as const;
    const drawn = compareText(lotteryOf(ruleSetHash, ...ids[0]), lotteryOf(ruleSetHash, ...ids[1]));
    return drawn || compareText(ids[0].join('|'), ids[1].join('|'));
  };
}
