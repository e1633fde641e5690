import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCluster } from '../postgres/cluster.mjs';
import { query } from '../postgres/testing/query.mjs';
import { assertServer, assertUsable, databasePlace } from './own-database.mjs';

const place = { host: 'db.example', port: 5432, user: 'bridge', database: 'bridge' };
const answering = (row) => ({ query: async () => ({ rows: [row] }) });

describe('a PostgreSQL server of their own', () => {
  let cluster;

  beforeAll(async () => {
    cluster = await startCluster({ purpose: 'test' });
    await query(cluster.url(), `create role reader login password 'reader'`);
  });

  afterAll(() => cluster.stop());

  const changed = (change) => {
    const url = new URL(cluster.url());
    change(url);
    return url.href;
  };

  it('is used when it is there and lets us in', async () => {
    await expect(assertUsable(cluster.url())).resolves.toBeUndefined();
  });

  it.each([
    ['a wrong password', (url) => Object.assign(url, { password: 'wrong' }), 'database_sign_in'],
    ['a user it does not know', (url) => Object.assign(url, { username: 'stranger' }), 'database_sign_in'],
    ['no password', (url) => Object.assign(url, { password: '' }), 'database_sign_in'],
    ['a database it does not have', (url) => Object.assign(url, { pathname: '/nowhere' }), 'database_missing'],
    ['a user who may not create tables', (url) => Object.assign(url, { username: 'reader', password: 'reader' }), 'database_no_right'],
    ['a port where nobody listens', (url) => Object.assign(url, { port: '1' }), 'database_unreachable'],
  ])('is refused for %s', async (_what, change, code) => {
    await expect(assertUsable(changed(change))).rejects.toMatchObject({ code });
  });

  it('is refused when it is older than PostgreSQL 15, with its version', async () => {
    const old = answering({ number: 140_012, version: '14.12', mayCreate: true });
    await expect(assertServer(old, place)).rejects.toMatchObject({ code: 'database_too_old', params: { version: '14.12', needed: 15 } });
    await expect(assertServer(answering({ number: 150_000, version: '15.0', mayCreate: true }), place)).resolves.toBeUndefined();
  });

  it.each([
    ['postgres://bridge:secret@db.example/crm', { host: 'db.example', port: 5432, user: 'bridge', database: 'crm' }],
    ['postgresql://bridge@[::1]:6543', { host: '::1', port: 6543, user: 'bridge', database: 'bridge' }],
    ['postgres:///crm?host=/run/postgresql', { host: '/run/postgresql', port: 5432, database: 'crm' }],
  ])('%s is read without its password', (url, expected) => {
    expect(databasePlace(url)).toMatchObject(expected);
    expect(JSON.stringify(databasePlace(url))).not.toContain('secret');
  });
});
