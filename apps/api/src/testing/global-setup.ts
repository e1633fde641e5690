import { startCluster } from '@bridge/dev/postgres';
import pg from 'pg';
import { migrate } from '../platform/database/migrate.js';
import { TEMPLATE } from './fresh-database.js';
import { shared } from './shared-cluster.js';

/** One server for the whole run, with one migrated database that every test file copies. */
export default async function globalSetup(): Promise<void> {
  const cluster = await startCluster({ purpose: 'test' });
  shared.cluster = cluster;
  const admin = new pg.Client(cluster.url('postgres'));
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  await migrate(cluster.url(TEMPLATE));
  process.env.BRIDGE_TEST_SERVER = cluster.url('');
}
