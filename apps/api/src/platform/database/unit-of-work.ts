import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type QueryRunner, type Repository } from 'typeorm';
import { SYSTEM_VIEWER, type Viewer } from '../viewer.js';
import { contextOf, databaseRole } from './viewer-context.js';

/** One open transaction on behalf of one viewer. */
export class Tx {
  readonly #beforeCommit: (() => Promise<void>)[] = [];
  readonly #afterCommit: (() => void | Promise<void>)[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly viewer: Viewer,
    private readonly kind: { readonly mayWrite: boolean; readonly takesRole: boolean },
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

  /** Runs statements on what belongs to the platform and no viewer has a right to: the queues of jobs. */
  async asOwner<T>(work: () => Promise<T>): Promise<T> {
    if (!this.kind.takesRole) return work();
    await this.rows('set local role none');
    const result = await work();
    await this.rows(`set local role ${databaseRole(this.viewer)}`);
    return result;
  }

  /**
   * Runs statements with the product's own sight, whoever asks: for what a person has a right to although the records are not theirs to see
   * or to change, such as taking their name out of them.
   */
  async asSystem<T>(work: () => Promise<T>): Promise<T> {
    await this.#speakFor(SYSTEM_VIEWER);
    const result = await work();
    await this.#speakFor(this.viewer);
    return result;
  }

  async #speakFor(viewer: Viewer): Promise<void> {
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('the transaction is closed');
    await runner.query(contextOf(viewer, this.kind.takesRole));
  }

  /** Runs as the last part of the transaction, in the order of registration: for what must not be held for longer than a commit takes. */
  beforeCommit(work: () => Promise<void>): void {
    if (!this.kind.mayWrite) throw new Error('nothing is committed after a read');
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

/** Nothing was written, so nothing can be lost; a connection that broke is thrown away by its pool. */
async function end(runner: QueryRunner): Promise<void> {
  await runner.query('rollback').catch(() => undefined);
  await runner.release().catch(() => undefined);
}

/** One write is one use case in one transaction: everything that it records stands or falls together. */
@Injectable()
export class UnitOfWork {
  #abovePolicies: Promise<boolean> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** Runs a write. What `work` throws rolls everything back. */
  async run<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    const above = await this.#isAbovePolicies();
    const { tx, result } = await this.dataSource.transaction(async (manager) => {
      await manager.query(contextOf(viewer, above));
      const opened = new Tx(manager, viewer, { mayWrite: true, takesRole: above });
      const done = await work(opened);
      await opened.runBeforeCommit();
      return { tx: opened, result: done };
    });
    await tx.runAfterCommit();
    return result;
  }

  /**
   * Runs queries that all see the same state; a write in here is refused by the database. Beginning and saying who asks is one message, and
   * the end is not waited for: lists are read all the time, and every message more would be a third of their cost.
   */
  async read<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    const above = await this.#isAbovePolicies();
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query(`begin isolation level repeatable read read only; ${contextOf(viewer, above)}`);
      return await work(new Tx(runner.manager, viewer, { mayWrite: false, takesRole: above }));
    } finally {
      void end(runner);
    }
  }

  /** True where the connection's user is above all row policies; asked once, and again where the database was away. */
  async #isAbovePolicies(): Promise<boolean> {
    this.#abovePolicies ??= this.dataSource
      .query<{ above: boolean }[]>('select rolsuper or rolbypassrls as above from pg_roles where rolname = current_user')
      .then(([row]) => row?.above ?? false);
    try {
      return await this.#abovePolicies;
    } catch (error) {
      this.#abovePolicies = undefined;
      throw error;
    }
  }
}
