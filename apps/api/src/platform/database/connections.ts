import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ClientBase, Pool, PoolClient, QueryConfig, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { SYSTEM_VIEWER } from '../viewer.js';
import { BEGIN_READ } from './message.js';
import { contextOf } from './viewer-context.js';

/** Makes a new connection keep the statements that go before every read. */
export async function prepareConnection(connection: ClientBase): Promise<void> {
  // Whoever waits for an answer gets the error of a connection that breaks; unheard by anybody, it would end the process.
  connection.on('error', () => undefined);
  for (const kept of [BEGIN_READ, contextOf(SYSTEM_VIEWER, false, 'read')]) await connection.query({ ...kept });
  await connection.query('rollback');
}

const names = new Map<string, Map<string, string>>();

function nameOf(sql: string, role: string): string {
  const ofRole = names.get(role) ?? new Map<string, string>();
  const name = ofRole.get(sql) ?? createHash('sha256').update(`${role} ${sql}`).digest('base64url');
  names.set(role, ofRole.set(sql, name));
  return name;
}

/**
 * A statement that a connection parses and plans once and keeps. For what is asked all the time and whose text has few forms, as process
 * and connections keep each of them: what differs from request to request belongs into `params`.
 * @param role of the database under which it is asked, whose policies are part of the plan
 */
export function prepared(sql: string, params: unknown[], role = ''): QueryConfig {
  return { name: nameOf(sql, role), text: sql, values: params };
}

/** The connections of the application's pool, for what is asked so often that the mapper's layers would be most of its cost. */
@Injectable()
export class Connections {
  constructor(private readonly dataSource: DataSource) {}

  /** Whoever takes one gives it back with `release()`, with no transaction open. */
  take(): Promise<PoolClient> {
    return this.#pool().connect();
  }

  /** Asks a {@link prepared} statement outside of any viewer's sight: that is how is found out who calls. */
  async ask<Row extends QueryResultRow>(sql: string, params: unknown[]): Promise<Row[]> {
    const { rows } = await this.#pool().query<Row>(prepared(sql, params));
    return rows;
  }

  #pool(): Pool {
    return (this.dataSource.driver as PostgresDriver).master as Pool;
  }
}
