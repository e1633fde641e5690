/** The highest value of a criterion. */
export const FULL = 10_000;

/**
 * An interval [low, high] of values 0–10,000 in one small integer, because the kernel makes millions of them:
 * `low · 2^14 + high`. Both ends equal means that the facts are known.
 */
export type Packed = number;

export const pack = (low: number, high: number): Packed => (low << 14) | high;
export const exactly = (value: number): Packed => (value << 14) | value;
export const lowOf = (packed: Packed): number => packed >> 14;
export const highOf = (packed: Packed): number => packed & 16_383;

/** Nothing is known: any value is possible. */
export const OPEN: Packed = pack(0, FULL);

/** Lowest low and highest high of two intervals: one of the two holds, nobody knows which. */
export function either(left: Packed, right: Packed): Packed {
  return pack(Math.min(lowOf(left), lowOf(right)), Math.max(highOf(left), highOf(right)));
}

/** The scarcer of two. */
export function scarcer(left: Packed, right: Packed): Packed {
  return pack(Math.min(lowOf(left), lowOf(right)), Math.min(highOf(left), highOf(right)));
}

/** The mean of two, rounded down. */
export function meanOf(left: Packed, right: Packed): Packed {
  return pack((lowOf(left) + lowOf(right)) >> 1, (highOf(left) + highOf(right)) >> 1);
}
