import { Worker } from 'node:worker_threads';
import type { MatchResult } from '@bridge/matching';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FrozenInput } from '../domain/frozen-run.js';
import type { MatchReply, MatchRequest } from './match-messages.js';

const HEAP_MB = 2_048;

/** Thrown when the run was given up on request. */
export class MatchCancelled extends Error {}

interface Waiting {
  resolve(result: MatchResult): void;
  reject(error: Error): void;
  onProgress(percent: number): void;
}

/**
 * Runs the engine beside the event loop, in one warm thread, so that requests are answered while a run works. Runs queue in the thread;
 * cancelling one ends the thread, because the engine does not yield, and the others are then started again.
 */
@Injectable()
export class MatchEngine implements OnApplicationShutdown {
  #worker: Worker | undefined;
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting & { request: MatchRequest }>();

  /** @throws MatchCancelled when `signal` aborts */
  run(input: FrozenInput, onProgress: (percent: number) => void, signal: AbortSignal): Promise<MatchResult> {
    if (signal.aborted) return Promise.reject(new MatchCancelled());
    this.#lastId += 1;
    const request: MatchRequest = { requestId: this.#lastId, ...input };
    return new Promise<MatchResult>((resolve, reject) => {
      this.#waiting.set(request.requestId, { resolve, reject, onProgress, request });
      signal.addEventListener('abort', () => this.#cancel(request.requestId), { once: true });
      this.#thread().postMessage(request);
    });
  }

  /** Loads the engine before the first official waits for it. */
  warm(): void {
    this.#thread();
  }

  async onApplicationShutdown(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  /** The thread itself; apart, so that a test can give one that breaks. */
  protected spawn(): Worker {
    return new Worker(new URL('./match-worker.js', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.spawn();
    worker.unref();
    worker.on('message', (reply: MatchReply) => this.#take(reply));
    worker.on('error', (error) => this.#lose(worker, error));
    worker.on('exit', () => this.#lose(worker, new Error('the engine stopped')));
    this.#worker = worker;
    return worker;
  }

  #take(reply: MatchReply): void {
    const waiting = this.#waiting.get(reply.requestId);
    if (!waiting) return;
    if (reply.kind === 'progress') {
      waiting.onProgress(reply.percent);
      return;
    }
    this.#waiting.delete(reply.requestId);
    if (reply.kind === 'done') waiting.resolve(reply.result);
    else waiting.reject(new Error(reply.message));
  }

  /** The thread broke over the run that it worked on, the first of the queue; the others did nothing to deserve it. */
  #lose(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    const [first] = this.#waiting;
    if (first) {
      this.#waiting.delete(first[0]);
      first[1].reject(error instanceof Error ? error : new Error(String(error)));
    }
    this.#restart();
  }

  /** Starts over with what still waits. */
  #restart(): void {
    this.#worker = undefined;
    for (const { request } of this.#waiting.values()) this.#thread().postMessage(request);
  }

  #cancel(requestId: number): void {
    const cancelled = this.#waiting.get(requestId);
    if (!cancelled) return;
    this.#waiting.delete(requestId);
    cancelled.reject(new MatchCancelled());
    const broken = this.#worker;
    this.#restart();
    void broken?.terminate();
  }
}
