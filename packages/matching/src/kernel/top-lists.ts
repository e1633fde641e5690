import type { Order, RankedPair } from './rank-order.js';

/** Makes the pair that stands in a list at one of its ends: a list of a project holds sites, one of a site holds projects. */
export type PairOf = (list: number, other: number) => { project: number; site: number };

/**
 * The best `size` pairs of each of many lists, in flat arrays: a pair that cannot enter costs one comparison, and one that enters
 * makes no object.
 */
export class TopLists {
  private readonly counts: Int32Array;
  private readonly keys: Float64Array;
  private readonly highs: Float64Array;
  private readonly others: Int32Array;
  private readonly coverages: Uint8Array;
  /** Key of the last pair of a full list. */
  private readonly least: Float64Array;

  constructor(
    lists: number,
    private readonly size: number,
    private readonly pairOf: PairOf,
    private readonly order: Order,
  ) {
    this.counts = new Int32Array(lists);
    this.keys = new Float64Array(lists * size);
    this.highs = new Float64Array(lists * size);
    this.others = new Int32Array(lists * size);
    this.coverages = new Uint8Array(lists * size);
    this.least = new Float64Array(lists).fill(size === 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
  }

  /** Whether a pair with this key may still enter the list. */
  admits(list: number, key: number): boolean {
    return key >= (this.least[list] ?? 0);
  }

  offer(list: number, other: number, key: number, high: number, coverage: number): void {
    const { keys, size } = this;
    const first = list * size;
    const count = this.counts[list] ?? 0;
    let place = first + count;
    while (place > first && key > (keys[place - 1] ?? 0)) place--;
    if (place > first && key === keys[place - 1])
      place = this.amongEquals(list, place, { ...this.pairOf(list, other), key, high, coverage });
    if (place >= first + size) return;
    this.insert(place, first + Math.min(count, size - 1));
    keys[place] = key;
    this.highs[place] = high;
    this.others[place] = other;
    this.coverages[place] = coverage;
    if (count < size) this.counts[list] = count + 1;
    if (count + 1 >= size) this.least[list] = keys[first + size - 1] ?? 0;
  }

  /** The pairs of a list, best first. */
  of(list: number): RankedPair[] {
    return Array.from({ length: this.counts[list] ?? 0 }, (_, index) => this.pairAt(list, list * this.size + index));
  }

  /** Equal keys are rare: only then the whole order is asked. */
  private amongEquals(list: number, from: number, pair: RankedPair): number {
    let place = from;
    while (place > list * this.size && pair.key === this.keys[place - 1] && this.order(pair, this.pairAt(list, place - 1)) < 0) place--;
    return place;
  }

  private pairAt(list: number, place: number): RankedPair {
    return {
      ...this.pairOf(list, this.others[place] ?? 0),
      key: this.keys[place] ?? 0,
      high: this.highs[place] ?? 0,
      coverage: this.coverages[place] ?? 0,
    };
  }

  /** Moves the pairs from `place` on by one; what stands at `last` falls off or fills the free place. */
  private insert(place: number, last: number): void {
    for (let at = last; at > place; at--) {
      this.keys[at] = this.keys[at - 1] ?? 0;
      this.highs[at] = this.highs[at - 1] ?? 0;
      this.others[at] = this.others[at - 1] ?? 0;
      this.coverages[at] = this.coverages[at - 1] ?? 0;
    }
  }
}
