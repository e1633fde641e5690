import { Injectable } from '@nestjs/common';
import type { PoolClient, QueryResultRow } from 'pg';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type QueryRunner, type Repository } from 'typeorm';
import { SYSTEM_VIEWER, type Viewer } from '../viewer.js';
import { Connections, prepared } from './connections.js';
import { askBehind, BEGIN_READ, type Kept } from './message.js';
import { contextOf, databaseRole } from './viewer-context.js';

/** One open transaction on behalf of one viewer. */
export class Tx {
  readonly #beforeCommit: (() => Promise<void>)[] = [];
  readonly #afterCommit: (() => void | Promise<void>)[] = [];

  constructor(
    readonly viewer: Viewer,
    private readonly takesRole: boolean,
    private readonly ask: (sql: string, params: unknown[]) => Promise<unknown[]>,
    private readonly manager: EntityManager | null,
  ) {}

  repo<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    if (!this.manager) throw new Error('a read has no repositories');
    return this.manager.getRepository(entity);
  }

  /** Rows of a SELECT or of a RETURNING clause. */
  async rows<Row>(sql: string, params: unknown[] = []): Promise<Row[]> {
    return (await this.ask(sql, params)) as Row[];
  }

  /** Runs statements on what belongs to the platform and no viewer has a right to: the queues of jobs. */
  async asOwner<T>(work: () => Promise<T>): Promise<T> {
    if (!this.takesRole) return work();
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
    const { text, values } = contextOf(viewer, this.takesRole, this.manager ? 'write' : 'read');
    await this.rows(text, values);
  }

  /** Runs as the last part of the transaction, in the order of registration: for what must not be held for longer than a commit takes. */
  beforeCommit(work: () => Promise<void>): void {
    if (!this.manager) throw new Error('nothing is committed after a read');
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

/** Rows of a statement in a write, which TypeORM's transaction keeps. */
const rowsOf =
  (runner: QueryRunner) =>
  async (sql: string, params: unknown[]): Promise<unknown[]> => {
    const { records } = await runner.query(sql, params, true);
    return records;
  };

/** Reads on one connection, begun by the first of them. */
class ReadTransaction {
  #state: 'new' | 'open' | 'ended' = 'new';

  constructor(
    private readonly connection: PoolClient,
    private readonly context: Kept,
  ) {}

  async ask(sql: string, params: unknown[]): Promise<unknown[]> {
    if (this.#state === 'ended') throw new Error('the transaction has ended');
    if (this.#state === 'open') return (await this.connection.query<QueryResultRow>(sql, params)).rows;
    this.#state = 'open';
    return askBehind(this.connection, [BEGIN_READ, this.context], { text: sql, values: params });
  }

  /** Nothing was written, so nothing can be lost; a connection that broke is thrown away by its pool. */
  async end(): Promise<void> {
    const began = this.#state === 'open';
    this.#state = 'ended';
    if (began) await this.connection.query('rollback').catch(() => undefined);
    this.connection.release();
  }
}

/** One write is one use case in one transaction: everything that it records stands or falls together. */
@Injectable()
export class UnitOfWork {
  #abovePolicies: Promise<boolean> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly connections: Connections,
  ) {}

  /** Runs a write. What `work` throws rolls everything back. */
  async run<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    const above = await this.#isAbovePolicies();
    const { tx, result } = await this.dataSource.transaction(async (manager) => {
      const runner = manager.queryRunner;
      if (!runner) throw new Error('a transaction without a connection');
      const { text, values } = contextOf(viewer, above, 'write');
      await runner.query(text, values);
      const opened = new Tx(viewer, above, rowsOf(runner), manager);
      const done = await work(opened);
      await opened.runBeforeCommit();
      return { tx: opened, result: done };
    });
    await tx.runAfterCommit();
    return result;
  }

  /**
   * Runs queries that all see the same state; a write in here is refused by the database. The beginning, with who asks, goes along with the
   * first query, and the end is not waited for: every message more would be felt in each list.
   */
  async read<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    const above = await this.#isAbovePolicies();
    const transaction = new ReadTransaction(await this.connections.take(), contextOf(viewer, above, 'read'));
    try {
      return await work(new Tx(viewer, above, (sql, params) => transaction.ask(sql, params), null));
    } finally {
      void transaction.end();
    }
  }

  /** Reads with one {@link prepared} statement alone: who asks and what is one message, and a transaction of its own. */
  async ask<Row extends QueryResultRow>(viewer: Viewer, sql: string, params: unknown[]): Promise<Row[]> {
    const above = await this.#isAbovePolicies();
    const connection = await this.connections.take();
    try {
      const statement = prepared(sql, params, databaseRole(viewer));
      return (await askBehind(connection, [contextOf(viewer, above, 'read')], statement)) as Row[];
    } finally {
      connection.release();
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
