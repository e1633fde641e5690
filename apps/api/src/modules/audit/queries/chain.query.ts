import type { checkAudit, ResponseOf } from '@bridge/common';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { fileStream } from '../../../platform/http/file-answer.js';
import type { Viewer } from '../../../platform/viewer.js';
import { headOf, linesAfter, type StoredLine } from '../chain-store.js';
import { ChainCheck } from '../domain/chain-check.js';
import { brokenSeals } from '../personal-values.js';

const BATCH = 1_000;
/** Numbers begin at 1; what somebody put before that is found too. */
const BEFORE_ALL = Number.MIN_SAFE_INTEGER;

type Head = Awaited<ReturnType<typeof headOf>>;

/** The chain as a whole: followed here, or taken along to be followed elsewhere. */
@Injectable()
export class ChainQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async check(viewer: Viewer): Promise<ResponseOf<typeof checkAudit>> {
    const head = await this.#head(viewer);
    const check = new ChainCheck();
    for await (const lines of this.#batches(viewer, head.last)) for (const { seq, line } of lines) check.take(seq, line);
    check.end(head);
    const broken = await this.unitOfWork.read(viewer, (tx) => brokenSeals(tx, head.last));
    const problems = [...check.problems, ...broken.map((seq) => ({ seq, code: 'sealed-value' as const }))];
    return { entries: check.entries, headHash: head.hash, problems };
  }

  async export(viewer: Viewer): Promise<StreamableFile> {
    const head = await this.#head(viewer);
    return fileStream(this.#file(viewer, head), `audit-${head.seq}.jsonl`, 'jsonl');
  }

  async *#file(viewer: Viewer, { seq, hash, last }: Head): AsyncGenerator<string> {
    for await (const lines of this.#batches(viewer, last)) yield lines.map(({ line }) => `${line}\n`).join('');
    yield `${JSON.stringify({ head: { hash, seq } })}\n`;
  }

  /** In many short transactions: what is in the log stays as it is, so nothing must be held while a slow reader takes his time. */
  async *#batches(viewer: Viewer, last: number): AsyncGenerator<StoredLine[]> {
    for (let after: number | undefined = BEFORE_ALL; after !== undefined; ) {
      const from: number = after;
      const lines = await this.unitOfWork.read(viewer, (tx) => linesAfter(tx, from, last, BATCH));
      if (lines.length > 0) yield lines;
      after = lines.at(-1)?.seq;
    }
  }

  #head(viewer: Viewer): Promise<Head> {
    return this.unitOfWork.read(viewer, headOf);
  }
}
