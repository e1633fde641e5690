import { FIT_UNITS_PER_POINT } from '@bridge/common';
import type { Contributions } from './contributions.js';

/** Whole points of each criterion; each list sums to the whole points of the fit at that place. */
export interface Points {
  readonly low: number[];
  readonly mid: number[];
  readonly high: number[];
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

/** Shares `total` points by largest remainder among units of which some are not 0; of equal remainders the earlier one gets the point. */
export function apportion(units: readonly number[], total: number): number[] {
  const parts = units.map((part) => Math.floor(part / FIT_UNITS_PER_POINT));
  const byRemainder = units
    .map((part, index) => ({ index, part, remainder: part % FIT_UNITS_PER_POINT }))
    .filter(({ part }) => part > 0)
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, total - sum(parts))) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/** Half of each gain; what is left of `total` goes to those that have not got their whole gain, the odd ones first. */
function halfway(gains: readonly number[], total: number): number[] {
  const parts = gains.map((gain) => Math.floor(gain / 2));
  let left = total - sum(parts);
  for (const wanted of [(gain: number) => gain % 2 === 1, () => true]) {
    gains.forEach((gain, index) => {
      const given = parts[index] ?? 0;
      if (left === 0 || given >= gain || !wanted(gain)) return;
      parts[index] = given + 1;
      left -= 1;
    });
  }
  return parts;
}

const wholePoints = (units: number): number => Math.floor(units / FIT_UNITS_PER_POINT);

/**
 * Points that people add up: they sum to the fit's points at the low end, in the middle and at the high end. A known criterion shows the
 * same points at all three, an open one never fewer at a higher place.
 */
export function pointsOf({ low, high }: Contributions): Points {
  const [lowUnits, highUnits] = [sum(low), sum(high)];
  const atLow = wholePoints(lowUnits);
  const lowPoints = apportion(low, atLow);
  const gains = apportion(
    high.map((part, index) => part - (low[index] ?? 0)),
    wholePoints(highUnits) - atLow,
  );
  const half = halfway(gains, wholePoints((lowUnits + highUnits) / 2) - atLow);
  const plus = (added: readonly number[]): number[] => lowPoints.map((part, index) => part + (added[index] ?? 0));
  return { low: lowPoints, mid: plus(half), high: plus(gains) };
}
