import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';

type CountSource = (tx: Tx, organisationIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** How many projects an organisation has. Projects live on a higher level and register their answer here. */
@Injectable()
export class ProjectCounts {
  #source: CountSource = async () => new Map();

  register(source: CountSource): void {
    this.#source = source;
  }

  /** Counts by organisation id; none is left out as 0. */
  of(tx: Tx, organisationIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.#source(tx, organisationIds);
  }
}
