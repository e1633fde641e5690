import { CRITERIA } from '@bridge/common';
import { highOf, lowOf, type Packed } from '../rule-set/interval.js';
import { SIDE_PERCENT, type Weights } from '../rule-set/weights.js';
import { coefficient, fitUnits, sidesOf, weakerOf } from './units.js';

/** What each criterion adds to the fit, in units and in order of `CRITERIA`: at the low end, and at most at the high end. */
export interface Contributions {
  readonly low: number[];
  readonly high: number[];
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

/**
 * Shares `total` among the open criteria in the ratio of `widths`; what rounding leaves goes to the widest of them.
 * Division and multiplication of doubles are exactly defined, so every machine shares alike.
 */
function share(total: number, widths: readonly number[]): number[] {
  const whole = sum(widths);
  if (whole === total) return [...widths];
  const parts = widths.map((width) => Math.floor(width * (total / whole)));
  const widest = widths.indexOf(Math.max(...widths));
  return parts.map((part, index) => (index === widest ? part + total - sum(parts) : part));
}

/**
 * Contributions that sum to the fit's units exactly at both ends. At the low end each is weight · value, weighed by the weaker side
 * there. A known criterion adds the same at the high end. What the open ones can still add, up to the high end of the fit, is shared in
 * the ratio of weight · width: where the other side becomes the weaker on the way, that is less than all of it.
 */
export function contributionsOf(values: readonly Packed[], weights: Weights): Contributions {
  const lowSides = sidesOf(values, weights, lowOf);
  const highSides = sidesOf(values, weights, highOf);
  const weaker = weakerOf(lowSides);
  const factors = CRITERIA.map((criterion) => coefficient(weights[criterion], weaker, SIDE_PERCENT));
  const low = factors.map((factor, index) => factor * lowOf(values[index] ?? 0));
  const widths = factors.map((factor, index) => factor * (highOf(values[index] ?? 0) - lowOf(values[index] ?? 0)));
  const gain = fitUnits(highSides.investor, highSides.zone) - fitUnits(lowSides.investor, lowSides.zone);
  const gains = share(gain, widths);
  return { low, high: low.map((part, index) => part + (gains[index] ?? 0)) };
}
