import { randomUUID } from 'node:crypto';
import {
  addPasskey,
  beginPasskey,
  beginPasskeySignIn,
  listOpportunities,
  listPasskeys,
  passSecondStep,
  type Role,
  readSession,
  readSignInWays,
  removePasskey,
  renamePasskey,
  signIn,
  signInByPasskey,
} from '@bridge/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { Browser } from '../../../testing/browser.js';
import { SoftwareAuthenticator } from '../../../testing/software-authenticator.js';
import { newWorld, type World } from '../../../testing/world.js';
import { AddUser } from '../use-cases/add-user.js';

const ORIGIN = 'https://bridge.example';
const PASSWORD = 'right password';
const PROOF = { password: PASSWORD, code: null };

let world: World;
let now = Date.parse('2026-11-30T09:00:00+09:00');
beforeAll(async () => {
  world = await newWorld({ secondFactor: 'required', publicUrl: ORIGIN });
});
afterAll(() => world.close());
beforeEach(() => {
  now += 3_600_000;
  jest.spyOn(world.get(Clock), 'now').mockImplementation(() => new Date(now));
});
afterEach(() => {
  jest.restoreAllMocks();
});

async function account(role: Role): Promise<{ email: string; userId: string; browser: Browser }> {
  const email = `${randomUUID()}@example.org`;
  const organisationId = role.startsWith('investor') ? await world.company() : null;
  const user = { email, password: PASSWORD, displayName: role, role, organisationId, body: 'sdia' as const };
  const userId = await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(AddUser).execute(tx, user));
  return { email, userId, browser: await afterPassword(email) };
}

async function afterPassword(email: string): Promise<Browser> {
  const browser = new Browser(world.app);
  await browser.call(signIn, { body: { email, password: PASSWORD } });
  return browser;
}

async function register(browser: Browser, device = new SoftwareAuthenticator(ORIGIN)) {
  const options = await browser.call(beginPasskey, { body: PROOF });
  const { recoveryCodes } = await browser.call(addPasskey, { body: { name: 'Phone', credential: device.create(options) } });
  return { device, recoveryCodes };
}

async function somebody(role: Role = 'zone-official') {
  const known = await account(role);
  return { ...known, ...(await register(known.browser)) };
}

/** A browser that was just asked for a passkey, and the challenge. */
async function asked(): Promise<{ browser: Browser; challenge: string }> {
  const browser = new Browser(world.app);
  return { browser, challenge: (await browser.call(beginPasskeySignIn, {})).challenge };
}

const enter = (browser: Browser, credential: ReturnType<SoftwareAuthenticator['get']>) =>
  browser.refused(signInByPasskey, { body: { credential } });

describe('a passkey', () => {
  it('signs in without a password, counts as both factors, and comes under a new token', async () => {
    const { email, device } = await somebody();
    const { browser, challenge } = await asked();
    const { viewer } = await browser.call(signInByPasskey, { body: { credential: device.get({ challenge }) } });
    expect(viewer).toMatchObject({ email, duty: null });
    await browser.call(listOpportunities, {});
    expect([...browser.cookies.keys()]).toEqual(['bridge']);
  });

  it('fulfils the duty of a second factor: the password alone leads to the second step from then on', async () => {
    const { email, browser, recoveryCodes, userId } = await somebody('administrator');
    expect((await browser.call(readSession, {})).viewer?.duty).toBeNull();
    expect(recoveryCodes).toHaveLength(10);
    const half = await afterPassword(email);
    expect((await half.call(readSession, {})).viewer).toBeNull();
    await half.call(passSecondStep, { body: { code: recoveryCodes?.[0] ?? '' } });
    const entries = await world
      .get(DataSource)
      .query<{ action: string }[]>('select action from audit_entry where subject_id = $1', [userId]);
    expect(entries.map(({ action }) => action)).toEqual(expect.arrayContaining(['user.passkey-added', 'user.recovery-code-used']));
  });

  it('of another account, of nobody, or under the handle of somebody else opens nothing', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const unknown = new SoftwareAuthenticator(ORIGIN, 'AAAA');
    const first = await asked();
    expect(await enter(first.browser, unknown.get(first))).toBe('401 passkey.refused');
    const second = await asked();
    const handle = Buffer.from(other.userId.replaceAll('-', ''), 'hex').toString('base64url');
    expect(await enter(second.browser, one.device.get({ ...second, userHandle: handle }))).toBe('401 passkey.refused');
    const third = await asked();
    expect(await enter(third.browser, { ...one.device.get(third), id: other.device.id, rawId: other.device.id })).toBe(
      '401 passkey.refused',
    );
  });

  it.each([
    ['another origin', { origin: 'https://bridge.example.evil.example' }],
    ['another host', { rpId: 'evil.example' }],
    ['a device that did not check its owner', { verified: false }],
    ['another challenge', { challenge: 'bm90IHRoZSBjaGFsbGVuZ2U' }],
  ])('is refused at sign-in and at registration with %s, and the challenge is used up', async (_, lie) => {
    const { device } = await somebody();
    const { browser, challenge } = await asked();
    const thief = browser.copy();
    expect(await enter(browser, device.get({ challenge, ...lie }))).toBe('401 passkey.refused');
    expect(await enter(thief, device.get({ challenge }))).toBe('401 passkey.refused');
    const fresh = await account('investor');
    const options = await fresh.browser.call(beginPasskey, { body: PROOF });
    const credential = new SoftwareAuthenticator(ORIGIN).create({ ...options, ...lie });
    expect(await fresh.browser.refused(addPasskey, { body: { name: 'Phone', credential } })).toBe('401 passkey.refused');
    expect((await fresh.browser.call(listPasskeys, {})).passkeys).toEqual([]);
  });

  it('answers a challenge once, in the browser that was asked, within five minutes', async () => {
    const { device } = await somebody();
    const { browser, challenge } = await asked();
    const thief = browser.copy();
    const elsewhere = new Browser(world.app);
    const credential = device.get({ challenge });
    expect(await enter(elsewhere, credential)).toBe('401 passkey.refused');
    await browser.call(signInByPasskey, { body: { credential } });
    expect(await enter(thief, credential)).toBe('401 passkey.refused');
    const late = await asked();
    now += 5 * 60_000;
    expect(await enter(late.browser, device.get(late))).toBe('401 passkey.refused');
  });

  it('is refused when its counter goes back, as that of a copy does', async () => {
    const { device } = await somebody();
    device.counter = 7;
    const first = await asked();
    await first.browser.call(signInByPasskey, { body: { credential: device.get(first) } });
    for (const counter of [7, 3]) {
      device.counter = counter;
      const again = await asked();
      expect(await enter(again.browser, device.get(again))).toBe('401 passkey.refused');
    }
  });

  it('ends the session that the browser had before', async () => {
    const { browser: before, device } = await somebody();
    const browser = before.copy();
    const { challenge } = await browser.call(beginPasskeySignIn, {});
    await browser.call(signInByPasskey, { body: { credential: device.get({ challenge }) } });
    expect((await before.call(readSession, {})).viewer).toBeNull();
  });
});

describe('the passkeys of an account', () => {
  it('are added by who knows the password, end all other sessions, and are listed and named by their owner', async () => {
    const { email, browser } = await account('investor');
    const elsewhere = await afterPassword(email);
    expect(await browser.refused(beginPasskey, { body: { password: 'wrong', code: null } })).toBe('403 second-factor.wrong-proof');
    await register(browser);
    expect((await elsewhere.call(readSession, {})).viewer).toBeNull();
    expect((await register(browser)).recoveryCodes).toBeNull();
    const [first] = (await browser.call(listPasskeys, {})).passkeys;
    const renamed = await browser.call(renamePasskey, { params: { id: first?.id ?? '' }, body: { name: ' 휴대전화 ' } });
    expect((await browser.call(listPasskeys, {})).passkeys).toEqual([renamed, expect.objectContaining({ name: 'Phone' })]);
  });

  it('are not there for anybody else', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const [passkey] = (await one.browser.call(listPasskeys, {})).passkeys;
    const params = { id: passkey?.id ?? '' };
    expect(await other.browser.refused(renamePasskey, { params, body: { name: 'Mine' } })).toBe('404 not-found');
    expect(await other.browser.refused(removePasskey, { params, body: PROOF })).toBe('404 not-found');
    const options = await other.browser.call(beginPasskey, { body: PROOF });
    const stolen = one.device.create(options);
    expect(await other.browser.refused(addPasskey, { body: { name: 'Mine', credential: stolen } })).toBe('401 passkey.refused');
  });

  it('are taken away with the password and open nothing any more, but not the last one of who must have a factor', async () => {
    const { browser, device } = await somebody('auditor');
    const second = await register(browser);
    const [first, last] = (await browser.call(listPasskeys, {})).passkeys.map(({ id }) => ({ id }));
    expect(await browser.refused(removePasskey, { params: first ?? { id: '' }, body: { ...PROOF, password: 'x' } })).toMatch('403');
    await browser.call(removePasskey, { params: first ?? { id: '' }, body: PROOF });
    const gone = await asked();
    expect(await enter(gone.browser, device.get(gone))).toBe('401 passkey.refused');
    expect(await browser.refused(removePasskey, { params: last ?? { id: '' }, body: PROOF })).toBe('409 second-factor.required');
    const still = await asked();
    await still.browser.call(signInByPasskey, { body: { credential: second.device.get(still) } });
  });
});

describe('the address that passkeys are bound to', () => {
  it('is the configured one whatever the request says', async () => {
    const browser = new Browser(world.app);
    const answer = await browser.send(beginPasskeySignIn, {}, { host: 'evil.example', 'x-forwarded-host': 'evil.example' });
    expect(JSON.parse(answer.body)).toMatchObject({ rpId: 'bridge.example', userVerification: 'required' });
    expect(await browser.call(readSignInWays, {})).toMatchObject({ passkeyOrigin: ORIGIN });
  });

  it('is none where browsers would accept none: an address in figures, or without TLS', async () => {
    for (const publicUrl of ['https://192.0.2.7', 'http://bridge.example']) {
      const bare = await newWorld({ publicUrl });
      try {
        expect(await bare.stranger.call(readSignInWays, {})).toMatchObject({ passkeyOrigin: null });
        expect(await bare.stranger.refused(beginPasskeySignIn, {})).toMatchObject({ code: 'passkey.unavailable' });
      } finally {
        await bare.close();
      }
    }
  });
});
