import { randomUUID } from 'node:crypto';
import {
  addPasskey,
  beginAuthenticator,
  beginPasskey,
  beginPasskeySignIn,
  confirmAuthenticator,
  listOpportunities,
  listUsers,
  passSecondStep,
  type Role,
  readSession,
  resetSecondFactor,
  signIn,
  signInByPasskey,
} from '@bridge/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { Browser } from '../../../testing/browser.js';
import { mailsTo } from '../../../testing/mails.js';
import { SoftwareAuthenticator } from '../../../testing/software-authenticator.js';
import { newWorld, type World } from '../../../testing/world.js';
import { AddUser } from '../use-cases/add-user.js';

const ORIGIN = 'https://bridge.example';
const PASSWORD = 'right password';
const REASON = 'Lost the phone on a trip; called back on the office line';
const PROOF = { password: PASSWORD, code: null };

let world: World;
let administrator: Person;
let now = Date.parse('2026-11-30T09:00:00+09:00');
beforeAll(async () => {
  world = await newWorld({ secondFactor: 'required', publicUrl: ORIGIN, demo: true });
});
afterAll(() => world.close());
beforeEach(async () => {
  now += 3_600_000;
  jest.spyOn(world.get(Clock), 'now').mockImplementation(() => new Date(now));
  administrator = await somebody('administrator');
});
afterEach(() => {
  jest.restoreAllMocks();
});

interface Person {
  email: string;
  userId: string;
  browser: Browser;
  secret: string;
  recoveryCodes: string[];
}

async function account(role: Role, demo = false): Promise<{ email: string; userId: string; browser: Browser }> {
  const email = `${randomUUID()}@example.org`;
  const organisationId = role.startsWith('investor') ? await world.company() : null;
  const user = { email, password: PASSWORD, displayName: role, role, organisationId, body: 'sdia' as const, demo };
  const userId = await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(AddUser).execute(tx, user));
  return { email, userId, browser: await afterPassword(email) };
}

async function afterPassword(email: string): Promise<Browser> {
  const browser = new Browser(world.app);
  await browser.call(signIn, { body: { email, password: PASSWORD } });
  return browser;
}

const codeOf = (secret: string): string => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: now });
async function setUp(browser: Browser): Promise<Pick<Person, 'secret' | 'recoveryCodes'>> {
  const { secret } = await browser.call(beginAuthenticator, { body: PROOF });
  const { recoveryCodes } = await browser.call(confirmAuthenticator, { body: { code: codeOf(secret) } });
  now += 30_000;
  return { secret, recoveryCodes };
}
async function somebody(role: Role = 'zone-official', demo = false): Promise<Person> {
  const known = await account(role, demo);
  return { ...known, ...(await setUp(known.browser)) };
}
async function withPasskey(): Promise<{ email: string; userId: string; browser: Browser; device: SoftwareAuthenticator }> {
  const known = await account('zone-official');
  const device = new SoftwareAuthenticator(ORIGIN);
  const options = await known.browser.call(beginPasskey, { body: PROOF });
  await known.browser.call(addPasskey, { body: { name: 'Phone', credential: device.create(options) } });
  return { ...known, device };
}

const reset = (id: string, reason = REASON) => ({ params: { id }, body: { reason } });
const factorOf = async (userId: string) =>
  (await administrator.browser.call(listUsers, { query: { pageSize: 200 } })).rows.find(({ id }) => id === userId)?.hasSecondFactor;
const entriesOf = (userId: string) =>
  world
    .get(DataSource)
    .query<{ action: string; actor_id: string; changes: unknown }[]>(
      `select action, actor_id, changes from audit_entry where subject_id = $1 and action = 'user.second-factor-reset'`,
      [userId],
    );

describe('a lost second factor', () => {
  it('is reset by an administrator: every session ends, no code works any more, and a new one is set up at the next sign-in', async () => {
    const { email, userId, browser, secret, recoveryCodes } = await somebody();
    const half = await afterPassword(email);
    expect(await factorOf(userId)).toBe(true);
    expect(await administrator.browser.call(resetSecondFactor, reset(userId))).toMatchObject({ id: userId, hasSecondFactor: false });
    expect(await browser.refused(listOpportunities, {})).toBe('401 session.required');
    expect(await half.refused(passSecondStep, { body: { code: codeOf(secret) } })).toBe('401 session.second-step-expired');
    const again = await afterPassword(email);
    expect((await again.call(readSession, {})).viewer).toMatchObject({ email, duty: 'second-factor' });
    expect(await again.refused(listOpportunities, {})).toBe('403 session.second-factor-required');
    const renewed = await setUp(again);
    await again.call(listOpportunities, {});
    const next = await afterPassword(email);
    for (const code of [codeOf(secret), recoveryCodes[0] ?? ''])
      expect(await next.refused(passSecondStep, { body: { code } })).toBe('401 second-factor.wrong-code');
    await next.call(passSecondStep, { body: { code: renewed.recoveryCodes[0] ?? '' } });
  });

  it('takes passkeys along, and an authenticator whose set-up was begun', async () => {
    const { userId, email, browser, device } = await withPasskey();
    await browser.call(beginAuthenticator, { body: PROOF });
    await administrator.browser.call(resetSecondFactor, reset(userId));
    const asked = new Browser(world.app);
    const { challenge } = await asked.call(beginPasskeySignIn, {});
    expect(await asked.refused(signInByPasskey, { body: { credential: device.get({ challenge }) } })).toBe('401 passkey.refused');
    const again = await afterPassword(email);
    expect(await again.refused(confirmAuthenticator, { body: { code: '123456' } })).toBe('409 second-factor.none');
    const [entry] = await entriesOf(userId);
    expect(entry?.changes).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'passkeys' })]));
  });

  it('leaves the password as the way in for whose role needs no second factor', async () => {
    const { email, userId } = await somebody('investor');
    await administrator.browser.call(resetSecondFactor, reset(userId));
    await (await afterPassword(email)).call(listOpportunities, {});
  });

  it('is on record with who did it, why, and what there was; the person is told by mail, without the reason', async () => {
    const { email, userId } = await somebody();
    await administrator.browser.call(resetSecondFactor, reset(userId));
    expect(await entriesOf(userId)).toEqual([
      {
        action: 'user.second-factor-reset',
        actor_id: administrator.userId,
        changes: [
          { field: 'reason', before: null, after: REASON },
          { field: 'authenticator', before: true, after: false },
          { field: 'recoveryCodes', before: 10, after: 0 },
          { field: 'sessions', before: 1, after: 0 },
        ],
      },
    ]);
    const [mail] = await mailsTo(world.filesDir, email);
    expect(mail?.text).toContain(`${ORIGIN}/ko/sign-in`);
    expect(mail?.text).not.toContain(REASON);
  });

  it('is reset once, also by two at the same time', async () => {
    const { userId } = await somebody();
    const answers = await Promise.all([1, 2].map(() => administrator.browser.send(resetSecondFactor, reset(userId))));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(await entriesOf(userId)).toHaveLength(1);
  });
});

describe('a reset of a second factor is refused', () => {
  it('to everybody but administrators, also to a manager of the same body', async () => {
    const { userId, browser } = await somebody();
    for (const role of ['zone-manager', 'zone-official', 'ministry-approver', 'auditor', 'investor-manager'] as const)
      expect(await (await somebody(role)).browser.refused(resetSecondFactor, reset(userId))).toBe('403 forbidden');
    await browser.call(listOpportunities, {});
    expect(await factorOf(userId)).toBe(true);
  });

  it('to an administrator who has not set up a second factor', async () => {
    const { userId } = await somebody();
    const { browser } = await account('administrator');
    expect(await browser.refused(resetSecondFactor, reset(userId))).toBe('403 session.second-factor-required');
  });

  it('for the own account, for the demo accounts, and for nobody', async () => {
    const demo = await somebody('zone-official', true);
    const ask = (id: string) => administrator.browser.refused(resetSecondFactor, reset(id));
    expect(await ask(administrator.userId)).toBe('409 user.own-account');
    expect(await ask(demo.userId)).toBe('409 account.demo');
    expect(await ask(randomUUID())).toBe('404 not-found');
    await demo.browser.call(listOpportunities, {});
    await administrator.browser.call(listUsers, { query: {} });
  });

  it('where there is none, and without a reason', async () => {
    const { userId, browser } = await account('investor');
    expect(await administrator.browser.refused(resetSecondFactor, reset(userId))).toBe('409 second-factor.none');
    await browser.call(listOpportunities, {});
    const other = await somebody();
    expect(await administrator.browser.refused(resetSecondFactor, reset(other.userId, '  x  '))).toBe('400 request.invalid');
    expect(await factorOf(other.userId)).toBe(true);
  });
});
