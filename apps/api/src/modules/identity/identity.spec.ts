import { readHistory, readSession, signIn, signOut } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import { newWorld, type World } from '../../testing/world.js';
import { AddUser } from './use-cases/add-user.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const somebody = (email: string) =>
  world
    .get(UnitOfWork)
    .run(SYSTEM_VIEWER, (tx) =>
      world.get(AddUser).execute(tx, { email, password: 'right password', displayName: 'Official', role: 'zone-official', body: 'krc' }),
    );

describe('signing in', () => {
  it('opens a session that the server knows until it is signed out, and then no more', async () => {
    const official = await world.official();
    expect((await official.call(readSession, {})).viewer).toMatchObject({ role: 'zone-official', body: 'sdia' });
    await official.call(signOut, {});
    expect((await official.call(readSession, {})).viewer).toBeNull();
  });

  it('answers the same for a wrong password and for an account that does not exist', async () => {
    await somebody('known@example.org');
    const wrong = await world.stranger.refused(signIn, { body: { email: 'known@example.org', password: 'wrong' } });
    const nobody = await world.stranger.refused(signIn, { body: { email: 'nobody@example.org', password: 'wrong' } });
    expect([wrong.status, wrong.code]).toEqual([401, 'session.wrong-credentials']);
    expect([nobody.status, nobody.code]).toEqual([401, 'session.wrong-credentials']);
  });

  it('stops answering for an account after eight failures, even to the right password', async () => {
    await somebody('guessed@example.org');
    const guess = (password: string) => world.stranger.send(signIn, { body: { email: 'guessed@example.org', password } });
    for (let attempt = 0; attempt < 8; attempt += 1) expect((await guess(`guess ${attempt}`)).statusCode).toBe(401);
    expect((await guess('right password')).statusCode).toBe(429);
  });

  it('sets a cookie that scripts and other sites cannot use', async () => {
    await somebody('cookie@example.org');
    const answer = await world.stranger.send(signIn, { body: { email: 'cookie@example.org', password: 'right password' } });
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
  });

  it('refuses a request of another site even with a session', async () => {
    const official = await world.official();
    const answer = await official.send(signOut, {}, { origin: 'https://elsewhere.example' });
    expect([answer.statusCode, JSON.parse(answer.body).code]).toEqual([403, 'session.cross-site']);
  });
});

describe('the guard', () => {
  it('asks a stranger to sign in and refuses a role without the right', async () => {
    const subject = { subjectType: 'project', id: '01900000-0000-7000-8000-000000000000' } as const;
    expect(await world.stranger.refused(readHistory, { params: subject })).toMatchObject({ status: 401, code: 'session.required' });
    const investor = await world.investor();
    expect(await investor.refused(readHistory, { params: subject })).toMatchObject({ status: 403, code: 'forbidden' });
    const official = await world.official();
    expect(await official.call(readHistory, { params: subject })).toEqual({ entries: [] });
  });

  it('answers a route that does not exist with a code', async () => {
    const answer = await (await world.official()).raw('GET', '/api/nothing-here');
    expect([answer.statusCode, JSON.parse(answer.body).code]).toEqual([404, 'not-found']);
  });

  it('names the field that a body got wrong', async () => {
    const refusal = await world.stranger.refused(signIn, { body: { email: 'x', password: '' } });
    expect(refusal.fields.map(({ path, code }) => [path, code])).toEqual([
      ['email', 'too-small'],
      ['password', 'too-small'],
    ]);
  });
});
