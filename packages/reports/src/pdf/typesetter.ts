import { Worker } from 'node:worker_threads';
import type { TypesetReport } from '../view/typeset-report.js';
import type { TypesetAnswer, TypesetOrder } from './typeset-message.js';

/** Documents after which the thread is replaced: the native compiler keeps some memory of each. */
const DOCUMENTS_PER_THREAD = 200;

interface Waiting {
  resolve(pdf: Uint8Array): void;
  reject(error: Error): void;
}

/** One thread and the documents that wait for it. It keeps the process alive only while a document is under way. */
class TypesettingThread {
  served = 0;
  ended = false;
  private readonly worker = new Worker(new URL('./typst-worker.js', import.meta.url));
  private readonly waiting = new Map<number, Waiting>();

  constructor() {
    this.worker.on('message', (answer: TypesetAnswer) => this.answered(answer));
    this.worker.on('error', (error) => this.end(error));
    this.worker.on('exit', () => this.end(new Error('The PDF thread ended')));
  }

  set(report: TypesetReport): Promise<Uint8Array> {
    this.served += 1;
    const id = this.served;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.ref();
      this.worker.postMessage({ id, report } satisfies TypesetOrder);
    });
  }

  get isIdle(): boolean {
    return this.waiting.size === 0;
  }

  async close(): Promise<void> {
    this.ended = true;
    await this.worker.terminate();
  }

  private answered(answer: TypesetAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (this.isIdle) this.worker.unref();
    if ('pdf' in answer) waiting?.resolve(answer.pdf);
    else waiting?.reject(new Error(`The report could not be set: ${answer.problem}`));
  }

  private end(error: Error): void {
    this.ended = true;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

let thread: TypesettingThread | undefined;

/** Sets a document in the warm thread; a thread that died or has done enough is replaced first. */
export function typeset(report: TypesetReport): Promise<Uint8Array> {
  if (thread && thread.served >= DOCUMENTS_PER_THREAD && thread.isIdle) void thread.close();
  if (!thread || thread.ended) thread = new TypesettingThread();
  return thread.set(report);
}

/** Ends the thread; documents still under way are refused. */
export async function closeTypesetter(): Promise<void> {
  await thread?.close();
}
