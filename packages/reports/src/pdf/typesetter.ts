import { Worker } from 'node:worker_threads';
import type { TypesetReport } from '../view/typeset-report.js';
import type { TypesetAnswer, TypesetOrder } from './typeset-message.js';

/** Documents after which the thread is replaced: the native compiler keeps some memory of each. */
const DOCUMENTS_PER_THREAD = 200;

interface Waiting {
  resolve(pdf: Uint8Array): void;
  reject(error: Error): void;
}

/** Owns the one thread that sets PDFs, one after another; keeps it warm and replaces it when it dies or has done enough. */
class Typesetter {
  private worker: Worker | undefined;
  private nextId = 1;
  private served = 0;
  private readonly waiting = new Map<number, Waiting>();

  set(report: TypesetReport): Promise<Uint8Array> {
    if (this.served >= DOCUMENTS_PER_THREAD && this.waiting.size === 0) this.retire();
    const worker = this.ready();
    const id = this.nextId++;
    this.served += 1;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, report } satisfies TypesetOrder);
    });
  }

  /** Ends the thread; documents still under way are refused. */
  async close(): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    await worker?.terminate();
  }

  private ready(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./typst-worker.js', import.meta.url));
    worker.on('message', (answer: TypesetAnswer) => this.answered(worker, answer));
    worker.on('error', (error) => this.lost(worker, error));
    worker.on('exit', () => this.lost(worker, new Error('The PDF thread ended')));
    this.worker = worker;
    this.served = 0;
    return worker;
  }

  private answered(worker: Worker, answer: TypesetAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (this.waiting.size === 0) worker.unref();
    if ('pdf' in answer) waiting?.resolve(answer.pdf);
    else waiting?.reject(new Error(`The report could not be set: ${answer.problem}`));
  }

  private lost(worker: Worker, error: Error): void {
    if (this.worker === worker) this.worker = undefined;
    else if (this.worker) return;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  private retire(): void {
    const worker = this.worker;
    this.worker = undefined;
    void worker?.terminate();
  }
}

export const typesetter = new Typesetter();
