import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import type { Viewer } from '../viewer.js';

/** One open transaction on behalf of one viewer. */
export class Tx {
  readonly #beforeCommit: (() => Promise<void>)[] = [];
  readonly #afterCommit: (() => void | Promise<void>)[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly viewer: Viewer,
    private readonly mayWrite: boolean,
  ) {}

  repo<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** Rows of a SELECT or of a RETURNING clause. */
  async rows<Row>(sql: string, params: unknown[] = []): Promise<Row[]> {
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('the transaction is closed');
    const result = await runner.query(sql, params, true);
    return result.records as Row[];
  }

  /** Runs as the last part of the transaction, in the order of registration: for what must not be held for longer than a commit takes. */
  beforeCommit(work: () => Promise<void>): void {
    if (!this.mayWrite) throw new Error('nothing is committed after a read');
    this.#beforeCommit.push(work);
  }

  async runBeforeCommit(): Promise<void> {
    for (const work of this.#beforeCommit) await work();
  }

  /** Runs once the transaction is durable; never when it was rolled back. */
  afterCommit(effect: () => void | Promise<void>): void {
    this.#afterCommit.push(effect);
  }

  async runAfterCommit(): Promise<void> {
    for (const effect of this.#afterCommit) await effect();
  }
}

/** One write is one use case in one transaction: everything that it records stands or falls together. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs a write. What `work` throws rolls everything back. */
  async run<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { tx, result } = await this.dataSource.transaction(async (manager) => {
      const opened = new Tx(manager, viewer, true);
      const done = await work(opened);
      await opened.runBeforeCommit();
      return { tx: opened, result: done };
    });
    await tx.runAfterCommit();
    return result;
  }

  /** Runs queries that all see the same state; a write in here is refused by the database. */
  async read<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('set transaction read only');
      return work(new Tx(manager, viewer, false));
    });
  }
}
