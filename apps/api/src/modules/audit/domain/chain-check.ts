import type { CHAIN_FAULTS } from '@bridge/common';
import { canonicalJson } from './canonical-json.js';
import { type ChainedEntry, type ChainHead, GENESIS_HASH, hashOf } from './chain.js';

export interface ChainProblem {
  /** The number of the entry; for the head, the number that the head names. */
  seq: number;
  code: (typeof CHAIN_FAULTS)[number];
}

/** A log with more than this many faults is not repaired entry by entry. */
const PROBLEMS_TOLD = 100;

/** Follows a chain from its beginning, entry by entry in the order of their numbers, as a reader of an export does without us. */
export class ChainCheck {
  readonly problems: ChainProblem[] = [];
  #last: ChainHead = { seq: 0, hash: GENESIS_HASH };

  get entries(): number {
    return this.#last.seq;
  }

  /** `line` is the entry as an export prints it: also a change that leaves its meaning alone is one. */
  take(seq: number, line: string): void {
    const { hash, ...content } = (JSON.parse(line) ?? {}) as Partial<ChainedEntry>;
    const sound = hash === hashOf(content) && canonicalJson({ ...content, hash }) === line;
    if (!sound) this.#tell(seq, 'altered');
    if (seq !== this.#last.seq + 1) this.#tell(seq, 'out-of-order');
    else if (content.prevHash !== this.#last.hash) this.#tell(seq, 'not-linked');
    this.#last = { seq, hash: hash ?? '' };
  }

  /** The head is moved with every entry: one that points elsewhere shows that the end was cut off or put on. */
  end(head: ChainHead): void {
    if (head.seq !== this.#last.seq || head.hash !== this.#last.hash) this.#tell(head.seq, 'head-differs');
  }

  #tell(seq: number, code: ChainProblem['code']): void {
    if (this.problems.length < PROBLEMS_TOLD) this.problems.push({ seq, code });
  }
}
