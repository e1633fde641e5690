import { Injectable } from '@nestjs/common';

/** The runs that this process is working on, so that one can be stopped in the middle. */
@Injectable()
export class RunsUnderWay {
  readonly #controllers = new Map<string, AbortController>();

  async during<T>(runId: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.#controllers.set(runId, controller);
    try {
      return await work(controller.signal);
    } finally {
      this.#controllers.delete(runId);
    }
  }

  abort(runId: string): void {
    this.#controllers.get(runId)?.abort();
  }
}
