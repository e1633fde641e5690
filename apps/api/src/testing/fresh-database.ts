import { randomUUID } from 'node:crypto';
import pg from 'pg';

export const TEMPLATE = 'bridge_template';

/** A copy of the migrated database for one test file alone. */
export async function freshDatabase(): Promise<string> {
  const server = process.env.BRIDGE_TEST_SERVER;
  if (!server) throw new Error('the test server was not started');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client(`${server}postgres`);
  await admin.connect();
  try {
    await admin.query(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  } finally {
    await admin.end();
  }
  return `${server}${name}`;
}
