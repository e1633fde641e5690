import { randomUUID } from 'node:crypto';
import pg from 'pg';

export const TEMPLATE = 'bridge_template';

/** A copy of the migrated database for one test file alone. */
export const freshDatabase = (): Promise<string> => create('t', `template ${TEMPLATE} strategy file_copy`);

/** A database that nobody has migrated. */
export const emptyDatabase = (): Promise<string> => create('m', '');

async function create(kind: string, options: string): Promise<string> {
  const server = process.env.BRIDGE_TEST_SERVER;
  if (!server) throw new Error('the test server was not started');
  const name = `${kind}_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client(`${server}postgres`);
  await admin.connect();
  try {
    await admin.query(`create database ${name} ${options}`);
  } finally {
    await admin.end();
  }
  return `${server}${name}`;
}
