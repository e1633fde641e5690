import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';

type AnswerSource = (tx: Tx, interestIds: readonly string[]) => Promise<ReadonlySet<string>>;

/** Which interests somebody has taken up, e.g. by opening an agreement. Agreements live on a higher level and register their answer here. */
@Injectable()
export class AnsweredInterests {
  #source: AnswerSource = async () => new Set();

  register(source: AnswerSource): void {
    this.#source = source;
  }

  of(tx: Tx, interestIds: readonly string[]): Promise<ReadonlySet<string>> {
    return this.#source(tx, interestIds);
  }
}
