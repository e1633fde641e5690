import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { MatchCancelled, MatchEngine } from '../worker/match-engine.js';
import { RunStore } from './run-store.js';
import { RunsUnderWay } from './runs-under-way.js';

export const MATCH_RUN_JOB = 'match-run';

/** Freezes the input, lets the engine work beside the event loop, and keeps the result; all or nothing. */
@Injectable()
export class ExecuteMatchRunJob implements OnModuleInit {
  readonly #logger = new Logger('match-run');

  constructor(
    private readonly jobs: Jobs,
    private readonly store: RunStore,
    private readonly engine: MatchEngine,
    private readonly underWay: RunsUnderWay,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(
      MATCH_RUN_JOB,
      ({ runId }) => this.execute(String(runId)),
      ({ runId }) => this.store.end(String(runId), 'failed'),
    );
    this.engine.warm();
  }

  async execute(runId: string): Promise<void> {
    const startedAt = performance.now();
    try {
      const input = await this.store.begin(runId);
      if (!input) return;
      const result = await this.underWay.during(runId, (signal) =>
        this.engine.run(input, (percent) => void this.#note(runId, percent), signal),
      );
      await this.store.finish(runId, result, Math.round(performance.now() - startedAt));
    } catch (error) {
      await this.#give(runId, error);
    }
  }

  async #note(runId: string, percent: number): Promise<void> {
    try {
      if (await this.store.progress(runId, percent)) this.underWay.abort(runId);
    } catch (error) {
      this.#logger.warn(`the progress of run ${runId} could not be kept: ${String(error)}`);
    }
  }

  async #give(runId: string, error: unknown): Promise<void> {
    const cancelled = error instanceof MatchCancelled;
    if (!cancelled) this.#logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    await this.store.end(runId, cancelled ? 'cancelled' : 'failed');
  }
}
