import { expect, it } from '@jest/globals';
import pg from 'pg';
import { MIGRATIONS } from '../../migrations/index.js';
import { emptyDatabase } from '../../testing/fresh-database.js';
import { migrate } from './migrate.js';

async function applied(url: string): Promise<string[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ name: string }>('select name from migration order by id');
  await client.end();
  return rows.map(({ name }) => name);
}

it('migrates once when several processes start at the same time, and changes nothing at the next start', async () => {
  const url = await emptyDatabase();
  await Promise.all([migrate(url), migrate(url), migrate(url)]);
  await migrate(url);
  expect(await applied(url)).toEqual(MIGRATIONS.map(({ name }) => name));
});

it('tells what is wrong with a database that it cannot reach', async () => {
  const url = `${process.env.BRIDGE_TEST_SERVER}there_is_none`;
  await expect(migrate(url)).rejects.toMatchObject({ code: '3D000' });
});
