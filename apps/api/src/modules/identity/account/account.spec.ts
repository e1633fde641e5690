import {
  changePassword,
  changeProfile,
  endOtherSessions,
  endSession,
  listSessions,
  readAccount,
  readSession,
  requestPasswordReset,
  resetPassword,
  signIn,
} from '@bridge/common';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { Agent } from '../../../testing/agent.js';
import { mailsTo } from '../../../testing/mails.js';
import { until } from '../../../testing/until.js';
import { newWorld, type World } from '../../../testing/world.js';
import { AddUser } from '../use-cases/add-user.js';

let world: World;
beforeAll(async () => {
  world = await newWorld({ demo: true });
});
afterAll(() => world.close());
afterEach(() => {
  jest.restoreAllMocks();
});

const OLD = 'the password of before';
const NEXT = 'a longer and newer one';
const START = new Date('2026-11-24T09:00:00+09:00');
const at = (hours: number) => jest.spyOn(world.get(Clock), 'now').mockReturnValue(new Date(START.getTime() + hours * 3_600_000));
const somebody = (email: string, demo = false) =>
  world
    .get(UnitOfWork)
    .run(SYSTEM_VIEWER, (tx) =>
      world.get(AddUser).execute(tx, { email, password: OLD, displayName: 'Official', role: 'zone-official', body: 'krc', demo }),
    );
async function enter(email: string, password = OLD, headers: Record<string, string> = {}): Promise<Agent> {
  const { headers: answer } = await world.stranger.send(signIn, { body: { email, password } });
  const agent = new Agent(world.app, String(answer['set-cookie']).split(';')[0] ?? '');
  await agent.send(readSession, {}, headers);
  return agent;
}
const opens = async (email: string, password: string) =>
  (await world.stranger.send(signIn, { body: { email, password } })).statusCode === 200;
const isSignedIn = async (agent: Agent) => (await agent.call(readSession, {})).viewer !== null;
const ask = (email: string) => world.stranger.send(requestPasswordReset, { body: { email } });
async function tokenFor(email: string, mails = 1): Promise<string> {
  await ask(email);
  return (await mailsTo(world.filesDir, email, mails)).at(-1)?.token ?? '';
}
const actionsOf = async (userId: string) =>
  (
    await world.get(DataSource).query<{ action: string }[]>('select action from audit_entry where subject_id = $1 order by seq', [userId])
  ).map(({ action }) => action);

describe('the own account', () => {
  it('shows and changes name and language, and tells the audit', async () => {
    const id = await somebody('profile@example.org');
    const agent = await enter('profile@example.org');
    expect(await agent.call(readAccount, {})).toMatchObject({ displayName: 'Official', locale: 'ko', demo: false });
    const changed = await agent.call(changeProfile, { body: { displayName: '김민준', locale: 'zh-CN' } });
    expect(changed).toMatchObject({ displayName: '김민준', locale: 'zh-CN' });
    expect(changed).not.toHaveProperty('passwordHash');
    expect(await actionsOf(id)).toContain('user.profile-changed');
  });

  it('of the demo world is changed by nobody, and nobody sees or ends the sessions of the others', async () => {
    await somebody('open@bridge.example', true);
    const [agent] = [await enter('open@bridge.example'), await enter('open@bridge.example')];
    expect((await agent.call(listSessions, {})).sessions).toHaveLength(1);
    const refusals = [
      await agent.refused(changeProfile, { body: { displayName: 'Mine', locale: 'en' } }),
      await agent.refused(changePassword, { body: { current: OLD, next: NEXT } }),
      await agent.refused(endOtherSessions, {}),
      await world.stranger.refused(requestPasswordReset, { body: { email: 'open@bridge.example' } }),
    ];
    expect(refusals.map(({ status, code }) => [status, code])).toEqual(refusals.map(() => [409, 'account.demo']));
  });
});

describe('changing the password', () => {
  it('wants the old one, ends every other session, keeps this one, and tells the owner', async () => {
    const id = await somebody('change@example.org');
    const [here, elsewhere] = [await enter('change@example.org'), await enter('change@example.org')];
    expect(await here.refused(changePassword, { body: { current: 'not the old one', next: NEXT } })).toMatchObject({
      status: 422,
      code: 'password.wrong',
    });
    await here.call(changePassword, { body: { current: OLD, next: NEXT } });
    expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([true, false]);
    expect([await opens('change@example.org', OLD), await opens('change@example.org', NEXT)]).toEqual([false, true]);
    expect((await mailsTo(world.filesDir, 'change@example.org')).length).toBe(1);
    expect(await actionsOf(id)).toContain('user.password-changed');
  });

  it.each([
    ['short', 'request.invalid'],
    ['password123456', 'password.common'],
    ['the-refused-official', 'password.holds-name'],
  ])('refuses a bad one: %s', async (next, code) => {
    await somebody(`refused-official@${code}.example.org`);
    const agent = await enter(`refused-official@${code}.example.org`);
    expect((await agent.refused(changePassword, { body: { current: OLD, next } })).code).toBe(code);
  });

  it('cannot be used to guess the old one at an open session', async () => {
    await somebody('guessed@example.org');
    const agent = await enter('guessed@example.org');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => agent.send(changePassword, { body: { current: `guess ${index}`, next: NEXT } })),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 422)).toHaveLength(8);
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(2);
  });
});

describe('a forgotten password', () => {
  it('is set anew by the link of a mail, which works once; every session ends', async () => {
    const id = await somebody('forgot@example.org');
    const open = await enter('forgot@example.org');
    const token = await tokenFor('forgot@example.org');
    expect(await isSignedIn(open)).toBe(true);
    const uses = await Promise.all([1, 2].map(() => world.stranger.send(resetPassword, { body: { token, password: NEXT } })));
    expect(uses.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410]);
    expect((await world.stranger.refused(resetPassword, { body: { token, password: NEXT } })).code).toBe('link.invalid');
    expect(await isSignedIn(open)).toBe(false);
    expect([await opens('forgot@example.org', OLD), await opens('forgot@example.org', NEXT)]).toEqual([false, true]);
    expect(await actionsOf(id)).toEqual(expect.arrayContaining(['user.password-reset-sent', 'user.password-reset']));
  });

  it('keeps the link for another try where the new password is refused', async () => {
    await somebody('picky@example.org');
    const token = await tokenFor('picky@example.org');
    expect((await world.stranger.refused(resetPassword, { body: { token, password: 'password123456' } })).code).toBe('password.common');
    expect((await world.stranger.send(resetPassword, { body: { token, password: NEXT } })).statusCode).toBe(200);
  });

  it('has a link that opens nothing after an hour, nor after a newer one was asked for', async () => {
    at(-50);
    await somebody('late@example.org');
    const first = await tokenFor('late@example.org');
    const second = await tokenFor('late@example.org', 2);
    expect(second).not.toBe(first);
    expect((await world.stranger.refused(resetPassword, { body: { token: first, password: NEXT } })).code).toBe('link.invalid');
    at(-49);
    expect((await world.stranger.refused(resetPassword, { body: { token: second, password: NEXT } })).status).toBe(410);
  });

  it('is answered alike for an account and for none, down to what the request writes', async () => {
    await somebody('known@example.org');
    const answers = [await ask('known@example.org'), await ask('unknown@example.org')];
    expect(answers.map(({ statusCode, body }) => [statusCode, body])).toEqual([
      [200, '{"taken":true}'],
      [200, '{"taken":true}'],
    ]);
    const jobs = () =>
      world
        .get(DataSource)
        .query<{ done: boolean }[]>(
          `select state = 'completed' as done from job.job where name = 'password-reset' and data->>'email' like '%known@example.org'`,
        );
    await until(jobs, (found) => found.length === 2 && found.every(({ done }) => done));
    await mailsTo(world.filesDir, 'known@example.org');
    const toNobody = await world.get(DataSource).query(`select 1 from mail where to_address = 'unknown@example.org'`);
    expect(toNobody).toEqual([]);
  });

  it('is asked for three times an hour and no more, whether or not there is such an account', async () => {
    at(100);
    await somebody('asked@example.org');
    for (const email of ['asked@example.org', 'nobody@example.org']) {
      const codes = await Promise.all(Array.from({ length: 5 }, async () => (await ask(email)).statusCode));
      expect(codes.sort()).toEqual([200, 200, 200, 429, 429]);
    }
    at(101.01);
    expect((await ask('asked@example.org')).statusCode).toBe(200);
  });

  it('is asked for from one address for twenty accounts an hour', async () => {
    at(200);
    const codes: number[] = [];
    for (let account = 0; account < 21; account += 1) codes.push((await ask(`account-${account}@example.org`)).statusCode);
    expect([codes.slice(0, 20).every((code) => code === 200), codes[20]]).toEqual([true, 429]);
  });
});

describe('the own sessions', () => {
  it('are listed with device and network, and ended one by one or all but this', async () => {
    await somebody('devices@example.org');
    const phone = await enter('devices@example.org', OLD, { 'user-agent': 'Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile' });
    const [desk, third] = [await enter('devices@example.org'), await enter('devices@example.org')];
    const { sessions } = await desk.call(listSessions, {});
    expect(sessions).toHaveLength(3);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const lost = sessions.find(({ system }) => system === 'android');
    expect(lost).toMatchObject({ browser: 'chrome', network: '127.0.0.*', current: false });
    await desk.call(endSession, { params: { id: lost?.id ?? '' } });
    expect([await isSignedIn(phone), await isSignedIn(third)]).toEqual([false, true]);
    await desk.call(endOtherSessions, {});
    expect([await isSignedIn(desk), await isSignedIn(third)]).toEqual([true, false]);
  });

  it('of somebody else are not there', async () => {
    await somebody('mine@example.org');
    await somebody('theirs@example.org');
    const [mine, theirs] = [await enter('mine@example.org'), await enter('theirs@example.org')];
    const { sessions } = await theirs.call(listSessions, {});
    expect(await mine.refused(endSession, { params: { id: sessions[0]?.id ?? '' } })).toMatchObject({ status: 404, code: 'not-found' });
    expect(await isSignedIn(theirs)).toBe(true);
  });
});
