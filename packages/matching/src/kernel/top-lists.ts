import type { Order, RankedPair } from './rank-order.js';

/** The best `size` pairs of each of many lists, kept in flat arrays: a pair that cannot enter costs one comparison. */
export class TopLists {
  private readonly keys: Float64Array;
  private readonly pairs: RankedPair[][];

  constructor(
    lists: number,
    private readonly size: number,
    private readonly order: Order,
  ) {
    this.keys = new Float64Array(lists).fill(Number.NEGATIVE_INFINITY);
    this.pairs = Array.from({ length: lists }, () => []);
  }

  /** Whether a pair with this key may still enter the list. */
  admits(list: number, key: number): boolean {
    return key >= (this.keys[list] ?? 0);
  }

  offer(list: number, pair: RankedPair): void {
    const kept = this.pairs[list];
    if (!kept || this.size === 0) return;
    let position = kept.length;
    while (position > 0 && this.order(pair, kept[position - 1] ?? pair) < 0) position--;
    if (position >= this.size) return;
    kept.splice(position, 0, pair);
    if (kept.length > this.size) kept.pop();
    if (kept.length === this.size) this.keys[list] = kept[this.size - 1]?.key ?? Number.NEGATIVE_INFINITY;
  }

  /** The pairs of a list, best first. */
  of(list: number): readonly RankedPair[] {
    return this.pairs[list] ?? [];
  }
}
