import { expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { migrate } from '../../platform/database/migrate.js';
import { emptyDatabase } from '../../testing/fresh-database.js';
import { AuditedWorld } from './testing/audited-world.js';

const CHAINED_BY = MIGRATIONS.findIndex(({ name }) => name === 'AuditChain1795500001100');

/** A database as it was before entries were chained. */
async function olderDatabase(): Promise<string> {
  const url = await emptyDatabase();
  const older = { type: 'postgres', url, migrations: MIGRATIONS.slice(0, CHAINED_BY), migrationsTableName: 'migration' } as const;
  const dataSource = await new DataSource(older).initialize();
  await dataSource.runMigrations({ transaction: 'each' });
  await dataSource.destroy();
  return url;
}

it('chains what was recorded before there was a chain, in the order in which it was recorded', async () => {
  const url = await olderDatabase();
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `insert into audit_entry (at, action, subject_type, subject_id, changes)
     select timestamptz '2026-11-01 00:00:00.000001Z' + n * interval '1 second', 'project.edited', 'project', gen_random_uuid(),
       jsonb_build_array(jsonb_build_object('field', '투자액', 'before', null, 'after', n / 10.0))
     from generate_series(2500, 1, -1) n`,
  );
  await client.end();
  await migrate(url);
  const audited = await AuditedWorld.start(url);
  const { lines } = await audited.exported();
  const loose = lines.slice(0, 2_500).map((line) => JSON.parse(line) as { at: string; changes: { after: number }[] });
  expect(loose.map(({ changes }) => changes[0]?.after)).toEqual(Array.from({ length: 2_500 }, (_, n) => (n + 1) / 10));
  expect(loose[0]?.at).toBe('2026-11-01T00:00:01.000001Z');
  expect(await audited.faults()).toEqual([]);
  await audited.close();
});
