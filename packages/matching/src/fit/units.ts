import { CRITERIA } from '@bridge/common';
import { FULL, type Packed } from '../rule-set/interval.js';
import { SIDE_PERCENT, WEIGHT_TOTAL, type Weights } from '../rule-set/weights.js';

/** Sums of weight · value of one end of the interval, one for each side. At most 10^8, so they are exact 32-bit integers. */
export interface Sides {
  readonly investor: number;
  readonly zone: number;
}

type Side = 'investor' | 'zone';

/** The side that the fit counts 70 %; on a tie the investor. */
export const weakerOf = ({ investor, zone }: Sides): Side => (investor <= zone ? 'investor' : 'zone');

/** Fit in units: 70 parts of the weaker side and 30 of the stronger. At most 10^10: exact in a double. */
export function fitUnits(investor: number, zone: number): number {
  return investor <= zone
    ? SIDE_PERCENT.weaker * investor + SIDE_PERCENT.stronger * zone
    : SIDE_PERCENT.weaker * zone + SIDE_PERCENT.stronger * investor;
}

/** Units that one point of value of a criterion adds, given the weaker side. */
export function coefficient({ investor, zone }: Weights[keyof Weights], weaker: Side, percent: typeof SIDE_PERCENT): number {
  return weaker === 'investor' ? percent.weaker * investor + percent.stronger * zone : percent.weaker * zone + percent.stronger * investor;
}

/** All weights of one side at full value. */
const WEIGHTED_FULL = WEIGHT_TOTAL * FULL;

/** Part of the weight that rests on known facts, in percent, rounded down: an interval half as wide counts half. */
export function coveragePercent(low: Sides, high: Sides): number {
  return Math.floor((100 * (100 * WEIGHTED_FULL - fitUnits(high.investor - low.investor, high.zone - low.zone))) / (100 * WEIGHTED_FULL));
}

export function sidesOf(values: readonly Packed[], weights: Weights, end: (packed: Packed) => number): Sides {
  let investor = 0;
  let zone = 0;
  CRITERIA.forEach((criterion, index) => {
    const value = end(values[index] ?? 0);
    investor += weights[criterion].investor * value;
    zone += weights[criterion].zone * value;
  });
  return { investor, zone };
}
