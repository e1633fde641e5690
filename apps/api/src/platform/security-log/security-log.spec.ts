import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listAuditEntries, listProjects, readProject, signIn, signOut } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../../testing/until.js';
import { newWorld, TEST_PASSWORD, type World } from '../../testing/world.js';

const NOBODY = '01900000-0000-7000-8000-000000000000';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

type Line = Record<string, string | null>;
const dirOf = (of: World): string => path.join(of.filesDir, 'log');
async function linesOf(of: World): Promise<Line[]> {
  const names = await readdir(dirOf(of)).catch(() => [] as string[]);
  const texts = await Promise.all(names.sort().map((name) => readFile(path.join(dirOf(of), name), 'utf8')));
  return texts.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line) as Line);
}
/** The lines with a code, once there are `count` of them. */
const lines = (accept: (line: Line) => boolean, count = 1) =>
  until(
    async () => (await linesOf(world)).filter(accept),
    (found) => found.length >= count,
  );

describe('the security log', () => {
  it('has a line for each session that is opened and each that is signed out of, with the account and its network alone', async () => {
    const official = await world.official();
    await official.call(signOut, {});
    const [opened, ended] = await lines(({ userId }) => userId === official.userId, 2);
    expect([opened, ended]).toMatchObject([
      { event: 'session-opened', code: 'complete', path: '/api/session', method: 'POST', network: '127.0.0.*' },
      { event: 'session-ended', code: 'signed-out', method: 'DELETE' },
    ]);
    expect(opened?.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('has a line for each refused sign-in, and neither address nor password', async () => {
    const [email, password] = ['nobody-known@example.org', 'a guess at a password'];
    await world.stranger.refused(signIn, { body: { email, password } });
    await lines(({ code }) => code === 'session.wrong-credentials');
    const text = JSON.stringify(await linesOf(world));
    for (const secret of [email, password, TEST_PASSWORD]) expect(text).not.toContain(secret);
  });

  it('has a line for each refusal of a right and for each record that somebody may not see, and none for what is served', async () => {
    const investor = await world.investor();
    await investor.call(listProjects, { query: {} });
    await investor.refused(listAuditEntries, { query: {} });
    await investor.refused(readProject, { params: { id: NOBODY } });
    const found = await lines(({ userId, event }) => userId === investor.userId && event === 'refused', 2);
    expect(found.map(({ code, path: asked }) => [code, asked])).toEqual([
      ['forbidden', '/api/audit/entries'],
      ['not-found', `/api/projects/${NOBODY}`],
    ]);
  });

  it('has a line for a call from another site, without the query', async () => {
    await world.stranger.send(signIn, { body: { email: 'a@example.org', password: 'x' } }, { origin: 'https://elsewhere.example' });
    const [found] = await lines(({ code }) => code === 'session.cross-site');
    expect(found?.path).toBe('/api/session');
  });

  it('cannot be read by other accounts of the machine', async () => {
    await lines(() => true);
    const [name = ''] = await readdir(dirOf(world));
    expect((await stat(path.join(dirOf(world), name))).mode & 0o077).toBe(0);
  });

  it('lets days go that are too old, and nothing else', async () => {
    const fresh = await newWorld();
    await mkdir(dirOf(fresh));
    for (const name of ['security-2020-01-01.jsonl', 'notes.txt']) await writeFile(path.join(dirOf(fresh), name), '{}\n');
    await fresh.official();
    const names = await until(
      () => readdir(dirOf(fresh)),
      (found) => found.some((name) => name.startsWith('security-') && !name.includes('2020')),
    );
    expect(names.filter((name) => !/^security-20(2[1-9]|[3-9])/.test(name))).toEqual(['notes.txt']);
    await fresh.close();
  });
});
