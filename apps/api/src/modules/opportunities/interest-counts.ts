import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';

type CountSource = (tx: Tx, opportunityIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** How many interests were shown in a parcel. Interests live on a higher level and register their answer here. */
@Injectable()
export class InterestCounts {
  #source: CountSource | null = null;

  register(source: CountSource): void {
    this.#source = source;
  }

  /** Null where nobody counts. */
  async of(tx: Tx, opportunityId: string): Promise<number | null> {
    if (!this.#source) return null;
    return (await this.#source(tx, [opportunityId])).get(opportunityId) ?? 0;
  }
}
