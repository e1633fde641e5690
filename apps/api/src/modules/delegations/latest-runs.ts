import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';

type RunSource = (tx: Tx, delegationIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** The newest finished match run over a delegation's projects. Runs live on a higher level and register their answer here. */
@Injectable()
export class LatestRuns {
  #source: RunSource = async () => new Map();

  register(source: RunSource): void {
    this.#source = source;
  }

  /** Run ids by delegation id. */
  of(tx: Tx, delegationIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.#source(tx, delegationIds);
  }
}
