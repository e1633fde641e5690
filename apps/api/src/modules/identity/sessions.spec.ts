import { ALL_ENDPOINTS, readDemoSignIns, readSession, signIn } from '@bridge/common';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import { Agent } from '../../testing/agent.js';
import { newWorld, type World } from '../../testing/world.js';
import { AddUser } from './use-cases/add-user.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
afterEach(() => {
  jest.restoreAllMocks();
});

const PASSWORD = 'right password';
const START = new Date('2026-11-24T09:00:00+09:00');

const somebody = (email: string, demo = false, of: World = world) =>
  of
    .get(UnitOfWork)
    .run(SYSTEM_VIEWER, (tx) =>
      of.get(AddUser).execute(tx, { email, password: PASSWORD, displayName: 'Official', role: 'zone-official', body: 'krc', demo }),
    );
const at = (hours: number) => jest.spyOn(world.get(Clock), 'now').mockReturnValue(new Date(START.getTime() + hours * 3_600_000));
const guess = (email: string, password = 'wrong') => world.stranger.send(signIn, { body: { email, password } });
const cookieOf = (headers: Record<string, unknown>): string => String(headers['set-cookie']).split(';')[0] ?? '';
const isSignedIn = async (agent: Agent) => (await agent.call(readSession, {})).viewer !== null;

async function signedInAt(hours: number, email: string): Promise<Agent> {
  at(hours);
  await somebody(email);
  return new Agent(world.app, cookieOf((await guess(email, PASSWORD)).headers));
}

describe('a session', () => {
  it('ends eight hours after the last request, and not before', async () => {
    const official = await signedInAt(0, 'idle@example.org');
    at(7.9);
    expect(await isSignedIn(official)).toBe(true);
    at(15.8);
    expect(await isSignedIn(official)).toBe(true);
    at(23.9);
    expect(await isSignedIn(official)).toBe(false);
  });

  it('ends a week after it began, however often it is used', async () => {
    const official = await signedInAt(0, 'busy@example.org');
    for (let hours = 7; hours < 7 * 24; hours += 7) {
      at(hours);
      expect(await isSignedIn(official)).toBe(true);
    }
    at(7 * 24);
    expect(await isSignedIn(official)).toBe(false);
  });

  it('is a new one after each sign-in: a cookie that was planted or left behind opens nothing', async () => {
    const before = await signedInAt(0, 'fixed@example.org');
    const planted = new Agent(world.app, 'bridge=planted-by-somebody-else');
    const answers = [
      await planted.send(signIn, { body: { email: 'fixed@example.org', password: PASSWORD } }),
      await before.send(signIn, { body: { email: 'fixed@example.org', password: PASSWORD } }),
    ];
    expect(new Set(answers.map(({ headers }) => cookieOf(headers))).size).toBe(2);
    expect([await isSignedIn(planted), await isSignedIn(before)]).toEqual([false, false]);
  });

  it('is bound to this very host over TLS', async () => {
    const secure = await newWorld({ secureCookies: true });
    try {
      await somebody('tls@example.org', false, secure);
      const { headers } = await secure.stranger.send(signIn, { body: { email: 'tls@example.org', password: PASSWORD } });
      expect(String(headers['set-cookie'])).toMatch(/^__Host-bridge=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      expect(headers['strict-transport-security']).toBeDefined();
      const plain = new Agent(secure.app, cookieOf(headers).replace('__Host-', ''));
      expect(await isSignedIn(plain)).toBe(false);
    } finally {
      await secure.close();
    }
  });
});

describe('guessing', () => {
  // Failures are counted over a quarter of an hour, so each test has a time of its own on one clock.
  it('is stopped when all guesses arrive at the same time', async () => {
    at(-100);
    await somebody('stormed@example.org');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => guess('stormed@example.org', `guess ${index}`)));
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(8);
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(12);
  });

  it('is forgotten after a quarter of an hour', async () => {
    at(0);
    await somebody('patient@example.org');
    for (let attempt = 0; attempt < 8; attempt += 1) await guess('patient@example.org');
    expect((await guess('patient@example.org', PASSWORD)).statusCode).toBe(429);
    at(0.26);
    expect((await guess('patient@example.org', PASSWORD)).statusCode).toBe(200);
  });

  it('is stopped for an address that tries one account after the other', async () => {
    at(100);
    const codes = new Set<number>();
    for (let round = 0; round < 60; round += 1) codes.add((await guess(`account-${round}@example.org`)).statusCode);
    expect([...codes]).toEqual([401]);
    expect((await guess('one-more@example.org')).statusCode).toBe(429);
  });
});

describe('the accounts of the demo world', () => {
  it('are neither told nor opened where the demo is switched off', async () => {
    at(200);
    await somebody('demo@example.org', true);
    expect((await world.stranger.call(readDemoSignIns, {})).signIns).toEqual([]);
    expect((await guess('demo@example.org', PASSWORD)).statusCode).toBe(401);
  });
});

describe('a request of another site', () => {
  const writes = Object.entries(ALL_ENDPOINTS).filter(([, { method }]) => method !== 'GET');

  it.each(writes)('is refused for %s, with a session and without the own header', async (_name, { method, path }) => {
    at(300);
    const official = await world.official();
    const url = `/api${path.replaceAll(/:\w+/g, '01900000-0000-7000-8000-000000000000')}`;
    const refusals = [
      await official.raw(method, url, {}, { origin: 'https://elsewhere.example' }),
      await official.raw(method, url, {}, { origin: 'null' }),
      await world.app.inject({ method, url, payload: {} }),
    ];
    expect(refusals.map(({ statusCode, body }) => [statusCode, JSON.parse(body).code])).toEqual(
      refusals.map(() => [403, 'session.cross-site']),
    );
  });
});
