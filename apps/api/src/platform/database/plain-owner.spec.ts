import { randomUUID } from 'node:crypto';
import { listProjects, readSession, registerProject } from '@bridge/common';
import { aProject } from '@bridge/test-factories';
import { afterAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { newWorld, type World } from '../../testing/world.js';
import { migrate } from './migrate.js';

const name = `o_${randomUUID().replaceAll('-', '')}`;
const server = process.env.BRIDGE_TEST_SERVER ?? '';

async function asAdmin(...statements: string[]): Promise<void> {
  const admin = new pg.Client(`${server}postgres`);
  await admin.connect();
  for (const sql of statements) await admin.query(sql);
  await admin.end();
}

let world: World | undefined;
afterAll(() => world?.close());

it('holds as well for a plain owner of the database, who may make no roles and is above no policy', async () => {
  await asAdmin(`create role ${name} login password 'plain' nosuperuser nocreaterole`, `create database ${name} owner ${name}`);
  const url = new URL(`${server}${name}`);
  [url.username, url.password] = [name, 'plain'];
  await migrate(url.href);
  world = await newWorld({ databaseUrl: url.href });
  const [one, other] = [await world.investor(), await world.investor()];
  const { companyName: _, uscc: __, ...fields } = aProject();
  const { id } = await one.call(registerProject, { body: { fields, written: {} } });
  expect((await one.call(listProjects, { query: {} })).rows.map((row) => row.id)).toEqual([id]);
  expect((await other.call(listProjects, { query: {} })).rows).toEqual([]);
  expect((await one.call(readSession, {})).viewer?.organisation?.name.zh).toContain('测试公司');
  const owner = new pg.Client(url.href);
  await owner.connect();
  expect((await owner.query('select from project')).rowCount).toBe(0);
  await owner.end();
});
