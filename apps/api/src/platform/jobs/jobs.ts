import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { CONFIG, type Config } from '../config/config.js';
import type { Tx } from '../database/unit-of-work.js';

export type JobPayload = Record<string, string | number | boolean | null>;
export type JobHandler = (payload: JobPayload, signal: AbortSignal) => Promise<void>;

/** A job whose worker died is taken up again after this long. */
const HEARTBEAT_SECONDS = 10;
const LONGEST_JOB_SECONDS = 900;
const AT_ONCE = 2;

/** How often a job is tried again, and after how many seconds at first; each wait is longer than the one before. */
export interface Retries {
  retryLimit: number;
  retryDelay?: number;
}
const RETRIES: Retries = { retryLimit: 2 };

/**
 * Long work, kept in PostgreSQL: enqueued in the transaction that wants it, done soon after it commits, and once more when a
 * worker dies. A handler must therefore be able to run twice. Modules register their handlers before the application starts.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger('jobs');
  readonly #handlers = new Map<string, { handler: JobHandler; givenUp: JobHandler; retries: Retries }>();
  readonly #boss: PgBoss;

  constructor(@Inject(CONFIG) config: Config) {
    this.#boss = new PgBoss({
      connectionString: config.databaseUrl,
      schema: 'job',
      max: 4,
      useListenNotify: true,
      monitorIntervalSeconds: 5,
      superviseIntervalSeconds: 5,
    });
    // The text alone: a lost connection's error carries the whole connection with it.
    this.#boss.on('error', (error) => this.#logger.error(error.stack ?? error.message));
  }

  /** `givenUp` runs when the job failed or lost its worker as often as it may, so that nothing waits for it for ever. */
  handle(name: string, handler: JobHandler, givenUp: JobHandler, retries = RETRIES): void {
    if (this.#handlers.has(name)) throw new Error(`two handlers for the job ${name}`);
    this.#handlers.set(name, { handler, givenUp, retries });
  }

  /** Takes effect when the transaction commits, and never when it is rolled back. */
  async enqueue(tx: Tx, name: string, payload: JobPayload, { afterSeconds = 0 } = {}): Promise<void> {
    if (!this.#handlers.has(name)) throw new Error(`no handler for the job ${name}`);
    const executeSql = async (sql: string, values?: unknown[]) => ({ rows: await tx.rows(sql, values) });
    await tx.asOwner(() => this.#boss.send(name, payload, { db: { executeSql }, ...(afterSeconds > 0 && { startAfter: afterSeconds }) }));
  }

  /** Takes jobs away that hold a value in their payload, waiting and done ones: for what must leave no trace. */
  async forget(tx: Tx, value: string): Promise<void> {
    await tx.asOwner(() =>
      tx.rows(
        `delete from job.job
         where case when jsonb_typeof(data) = 'object' then exists (select from jsonb_each_text(data) as part where part.value = $1) end`,
        [value],
      ),
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.#boss.start();
    for (const [name, { handler, givenUp, retries }] of this.#handlers) {
      await this.#serve(`${name}-given-up`, givenUp, null, RETRIES);
      await this.#serve(name, handler, `${name}-given-up`, retries);
    }
  }

  // Before the connections close that the handlers work with.
  async beforeApplicationShutdown(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: 5_000 });
  }

  async #serve(name: string, handler: JobHandler, deadLetter: string | null, retries: Retries): Promise<void> {
    await this.#boss.createQueue(name, {
      notify: true,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      ...retries,
      retryBackoff: true,
      expireInSeconds: LONGEST_JOB_SECONDS,
    });
    // Apart from the creation, which leaves a queue of an earlier version as it was.
    if (deadLetter !== null) await this.#boss.updateQueue(name, { deadLetter });
    await this.#boss.work<JobPayload>(name, { batchSize: 1, localConcurrency: AT_ONCE }, async (jobs) => {
      for (const job of jobs) await handler(job.data, job.signal);
    });
  }
}
