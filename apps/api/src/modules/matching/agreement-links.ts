import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';

type LinkSource = (tx: Tx, matchIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Which agreement came of a match. Agreements live on a higher level and register their answer here. */
@Injectable()
export class AgreementLinks {
  #source: LinkSource = async () => new Map();

  register(source: LinkSource): void {
    this.#source = source;
  }

  /** Agreement ids by match id. */
  of(tx: Tx, matchIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.#source(tx, matchIds);
  }
}
