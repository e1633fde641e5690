import { CRITERIA, type Criterion, FIT_UNITS_PER_POINT } from '@bridge/common';
import { FULL, type Packed } from '../rule-set/interval.js';
import { SIDE_PERCENT, type Weights } from '../rule-set/weights.js';

/** Sums of weight · value of one end of the interval, one for each side. At most 10^8, so they are exact 32-bit integers. */
interface Sides {
  readonly investor: number;
  readonly zone: number;
}

export type Side = 'investor' | 'zone';

/** The side that the fit counts 70 %; on a tie the investor. */
export const weakerOf = ({ investor, zone }: Sides): Side => (investor <= zone ? 'investor' : 'zone');

/** Fit in units: 70 parts of the weaker side and 30 of the stronger. At most 10^10: exact in a double. */
export function fitUnits(investor: number, zone: number): number {
  return investor <= zone
    ? SIDE_PERCENT.weaker * investor + SIDE_PERCENT.stronger * zone
    : SIDE_PERCENT.weaker * zone + SIDE_PERCENT.stronger * investor;
}

/** All weights of one side at full value. */
const WEIGHTED_FULL = 10_000 * FULL;

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

/** What one criterion adds to the fit at one end, given which side is the weaker there. */
function unitsOf(criterion: Criterion, value: number, weights: Weights, weaker: Side): number {
  const { investor, zone } = weights[criterion];
  const [weak, strong] = weaker === 'investor' ? [investor, zone] : [zone, investor];
  return (SIDE_PERCENT.weaker * weak + SIDE_PERCENT.stronger * strong) * value;
}

/** Contributions of all criteria at one end, in order of `CRITERIA`; they sum to the fit's units exactly. */
export function contributions(values: readonly Packed[], weights: Weights, end: (packed: Packed) => number): number[] {
  const weaker = weakerOf(sidesOf(values, weights, end));
  return CRITERIA.map((criterion, index) => unitsOf(criterion, end(values[index] ?? 0), weights, weaker));
}

/**
 * Whole points that sum to the whole points of the total (rounded down), by largest remainder; of equal remainders the
 * earlier one gets the point. `unitsPerPoint` is doubled by the caller for midpoints, so that no half is lost.
 */
export function apportion(units: readonly number[], unitsPerPoint = FIT_UNITS_PER_POINT): { total: number; parts: number[] } {
  const total = Math.floor(units.reduce((sum, part) => sum + part, 0) / unitsPerPoint);
  const parts = units.map((part) => Math.floor(part / unitsPerPoint));
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = units
    .map((part, index) => ({ index, remainder: part % unitsPerPoint }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return { total, parts };
}
