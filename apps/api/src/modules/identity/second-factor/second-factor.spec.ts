import { randomUUID } from 'node:crypto';
import {
  beginAuthenticator,
  confirmAuthenticator,
  listOpportunities,
  passSecondStep,
  type Role,
  readDemoSignIns,
  readSecondFactor,
  readSession,
  removeAuthenticator,
  renewRecoveryCodes,
  signIn,
  signOut,
} from '@bridge/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { Browser } from '../../../testing/browser.js';
import { newWorld, type World } from '../../../testing/world.js';
import { AddUser } from '../use-cases/add-user.js';

let world: World;
let now = Date.parse('2026-11-30T09:00:00+09:00');
beforeAll(async () => {
  world = await newWorld({ secondFactor: 'required', demo: true });
});
afterAll(() => world.close());
beforeEach(() => {
  now += 3_600_000;
  jest.spyOn(world.get(Clock), 'now').mockImplementation(() => new Date(now));
});
afterEach(() => {
  jest.restoreAllMocks();
});

const PASSWORD = 'right password';
const STEP_MS = 30_000;

interface Person {
  email: string;
  userId: string;
  secret: string;
  recoveryCodes: string[];
}

const codeAt = (secret: string, timestamp = now) => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp });

async function account(role: Role, demo = false): Promise<{ email: string; userId: string }> {
  const email = `${randomUUID()}@example.org`;
  const organisationId = role.startsWith('investor') ? await world.company() : null;
  const userId = await world
    .get(UnitOfWork)
    .run(SYSTEM_VIEWER, (tx) =>
      world.get(AddUser).execute(tx, { email, password: PASSWORD, displayName: role, role, organisationId, body: 'sdia', demo }),
    );
  return { email, userId };
}

async function afterPassword(email: string): Promise<Browser> {
  const browser = new Browser(world.app);
  await browser.call(signIn, { body: { email, password: PASSWORD } });
  return browser;
}

async function setUp(browser: Browser, code: string | null = null): Promise<Pick<Person, 'secret' | 'recoveryCodes'>> {
  const { secret } = await browser.call(beginAuthenticator, { body: { password: PASSWORD, code } });
  const { recoveryCodes } = await browser.call(confirmAuthenticator, { body: { code: codeAt(secret) } });
  now += STEP_MS;
  return { secret, recoveryCodes };
}

/** Somebody with an authenticator, and the browser in which it was set up. */
async function somebody(role: Role = 'zone-official'): Promise<Person & { browser: Browser }> {
  const known = await account(role);
  const browser = await afterPassword(known.email);
  return { ...known, ...(await setUp(browser)), browser };
}

async function signedIn({ email, secret }: Pick<Person, 'email' | 'secret'>): Promise<Browser> {
  const browser = await afterPassword(email);
  await browser.call(passSecondStep, { body: { code: codeAt(secret) } });
  now += STEP_MS;
  return browser;
}

const isSignedIn = async (browser: Browser) => (await browser.call(readSession, {})).viewer !== null;
const pass = (browser: Browser, code: string) => browser.refused(passSecondStep, { body: { code } });

describe('the second step of a sign-in', () => {
  it('opens the session after a code, in groups and wide digits too, and under a token that is new', async () => {
    const { email, secret } = await somebody();
    const browser = await afterPassword(email);
    expect(await isSignedIn(browser)).toBe(false);
    const half = [...browser.cookies.values()];
    const wide = codeAt(secret).replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    const { viewer } = await browser.call(passSecondStep, { body: { code: `${wide.slice(0, 3)} ${wide.slice(3)}` } });
    expect(viewer).toMatchObject({ email, duty: null });
    expect(await isSignedIn(browser)).toBe(true);
    expect([...browser.cookies.keys()]).toEqual(['bridge']);
    expect(half).not.toContain(browser.cookies.get('bridge'));
  });

  it('is all that a stolen half sign-in leads to, and is itself gone once it was passed', async () => {
    const { email, secret } = await somebody();
    const browser = await afterPassword(email);
    const thief = browser.copy();
    const half = browser.cookies.get('bridge-second-step') ?? '';
    expect(await thief.refused(listOpportunities, {})).toBe('401 session.required');
    expect(await new Browser(world.app, [['bridge', half]]).refused(readSecondFactor, {})).toBe('401 session.required');
    await browser.call(passSecondStep, { body: { code: codeAt(secret) } });
    now += STEP_MS;
    expect(await pass(thief, codeAt(secret))).toBe('401 session.second-step-expired');
  });

  it('ends the session that the browser had before: a cookie that was planted opens nothing', async () => {
    const victim = await somebody();
    const planted = await signedIn(await somebody());
    const browser = planted.copy();
    await browser.call(signIn, { body: { email: victim.email, password: PASSWORD } });
    await browser.call(passSecondStep, { body: { code: codeAt(victim.secret) } });
    expect([await isSignedIn(browser), await isSignedIn(planted)]).toEqual([true, false]);
  });

  it('takes no code a second time, not that of the set-up and not from two who send it at once', async () => {
    const { email, secret } = await somebody();
    now -= STEP_MS;
    expect(await pass(await afterPassword(email), codeAt(secret))).toBe('401 second-factor.wrong-code');
    now += STEP_MS;
    const browsers = [await afterPassword(email), await afterPassword(email)];
    const answers = await Promise.all(browsers.map((browser) => browser.send(passSecondStep, { body: { code: codeAt(secret) } })));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401]);
    expect(await pass(await afterPassword(email), codeAt(secret))).toBe('401 second-factor.wrong-code');
  });

  it('takes the code of the step before and after, and no older or later one', async () => {
    const { email, secret } = await somebody();
    now += 10 * STEP_MS;
    for (const away of [-2, 2]) expect(await pass(await afterPassword(email), codeAt(secret, now + away * STEP_MS))).toMatch('401');
    for (const near of [-1, 1])
      await (await afterPassword(email)).call(passSecondStep, { body: { code: codeAt(secret, now + near * STEP_MS) } });
  });

  it('stops after five wrong codes, also when they arrive at once and through several sign-ins, even for the right one', async () => {
    const { email, secret } = await somebody();
    const wrong = String((Number(codeAt(secret)) + 500_000) % 1_000_000).padStart(6, '0');
    const browsers = [await afterPassword(email), await afterPassword(email)];
    const guesses = browsers.flatMap((browser) =>
      Array.from({ length: 6 }, () => browser.copy().send(passSecondStep, { body: { code: wrong } })),
    );
    const statuses = (await Promise.all(guesses)).map(({ statusCode }) => statusCode);
    expect([statuses.filter((status) => status === 401), statuses.filter((status) => status === 429)].map(({ length }) => length)).toEqual([
      5, 7,
    ]);
    expect(await pass(await afterPassword(email), codeAt(secret))).toBe('429 rate.limited');
    now += 15 * 60_000;
    await signedIn({ email, secret });
  });

  it('waits ten minutes for its code', async () => {
    const { email, secret } = await somebody();
    const browser = await afterPassword(email);
    now += 10 * 60_000;
    expect(await pass(browser, codeAt(secret))).toBe('401 session.second-step-expired');
    expect(await pass(new Browser(world.app), codeAt(secret))).toBe('401 session.second-step-expired');
  });
});

describe('recovery codes', () => {
  it('are ten, each opens one session however it is typed, and its use is audited', async () => {
    const { email, userId, recoveryCodes } = await somebody();
    expect(new Set(recoveryCodes).size).toBe(10);
    const [code = ''] = recoveryCodes;
    const browser = await afterPassword(email);
    await browser.call(passSecondStep, { body: { code: code.toLowerCase().replaceAll('-', ' ') } });
    expect((await browser.call(readSecondFactor, {})).recoveryCodesLeft).toBe(9);
    expect(await pass(await afterPassword(email), code)).toBe('401 second-factor.wrong-code');
    expect(await auditOf(userId)).toContain('user.recovery-code-used');
  });

  it('open nobody else’s account, and end when new ones are made', async () => {
    const [one, other] = [await somebody(), await somebody()];
    expect(await pass(await afterPassword(one.email), other.recoveryCodes[0] ?? '')).toBe('401 second-factor.wrong-code');
    const proof = { password: PASSWORD, code: codeAt(one.secret) };
    const renewed = await one.browser.call(renewRecoveryCodes, { body: proof });
    expect(await pass(await afterPassword(one.email), one.recoveryCodes[0] ?? '')).toBe('401 second-factor.wrong-code');
    await (await afterPassword(one.email)).call(passSecondStep, { body: { code: renewed.recoveryCodes[0] ?? '' } });
  });

  it('and the secret of the authenticator are nowhere in the database as they are', async () => {
    const { userId, secret, recoveryCodes } = await somebody();
    const source = world.get(DataSource);
    const [stored] = await source.query<{ text: string }[]>(
      `select string_agg(encode(bytes, 'escape') || encode(bytes, 'hex'), ' ') as text from (
         select secret as bytes from authenticator where user_id = $1 union all select code_sha256 from recovery_code where user_id = $1) all_of_it`,
      [userId],
    );
    const hex = Buffer.from(Secret.fromBase32(secret).bytes).toString('hex');
    for (const kept of [secret, hex, ...recoveryCodes]) expect(stored?.text).not.toContain(kept);
  });
});

const auditOf = async (userId: string): Promise<string[]> => {
  const entries = await world.get(DataSource).query<{ action: string }[]>('select action from audit_entry where subject_id = $1', [userId]);
  return entries.map(({ action }) => action);
};

describe('the set-up', () => {
  it.each(['zone-official', 'zone-manager', 'ministry-reviewer', 'ministry-approver', 'auditor', 'administrator'] as const)(
    'is all that the password opens for %s, until it is done',
    async (role) => {
      const { email } = await account(role);
      const browser = await afterPassword(email);
      const { viewer } = await browser.call(readSession, {});
      expect(viewer).toMatchObject({ permissions: [], duty: 'second-factor' });
      expect(await browser.refused(listOpportunities, {})).toBe('403 session.second-factor-required');
      expect(await browser.refused(renewRecoveryCodes, { body: { password: PASSWORD, code: null } })).toBe(
        '403 session.second-factor-required',
      );
      await setUp(browser);
      const { viewer: after } = await browser.call(readSession, {});
      expect(after).toMatchObject({ role, duty: null });
    },
  );

  it('can be left by signing out', async () => {
    const browser = await afterPassword((await account('administrator')).email);
    await browser.call(signOut, {});
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('is no duty of investors, nor of the demo accounts whose passwords are public', async () => {
    const investor = await afterPassword((await account('investor')).email);
    const demo = await afterPassword((await account('zone-official', true)).email);
    expect(await investor.call(readSecondFactor, {})).toMatchObject({ required: false, demo: false });
    expect(await demo.call(readSecondFactor, {})).toMatchObject({ required: false, demo: true });
    for (const browser of [investor, demo]) await browser.call(listOpportunities, {});
    expect((await world.stranger.call(readDemoSignIns, {})).signIns).toHaveLength(1);
  });

  it('wants the password again, ends every other session and gives the caller a new one', async () => {
    const { email, userId } = await account('investor');
    const [browser, elsewhere] = [await afterPassword(email), await afterPassword(email)];
    expect(await browser.refused(beginAuthenticator, { body: { password: 'wrong', code: null } })).toBe('403 second-factor.wrong-proof');
    const before = browser.cookies.get('bridge');
    await setUp(browser);
    expect([await isSignedIn(browser), await isSignedIn(elsewhere)]).toEqual([true, false]);
    expect(browser.cookies.get('bridge')).not.toBe(before);
    expect(await auditOf(userId)).toContain('user.authenticator-set-up');
  });

  it('is not done by a wrong code, without a begin, or half an hour after it', async () => {
    const browser = await afterPassword((await account('investor')).email);
    expect(await browser.refused(confirmAuthenticator, { body: { code: '123456' } })).toBe('409 second-factor.none');
    const { secret, uri } = await browser.call(beginAuthenticator, { body: { password: PASSWORD, code: null } });
    expect(uri).toContain(`secret=${secret}`);
    expect(await browser.refused(confirmAuthenticator, { body: { code: codeAt(secret, now + 5 * STEP_MS) } })).toBe(
      '401 second-factor.wrong-code',
    );
    now += 30 * 60_000;
    expect(await browser.refused(confirmAuthenticator, { body: { code: codeAt(secret) } })).toBe('409 second-factor.none');
  });

  it('of a new authenticator wants a code of the old one or a recovery code; the old one ends with it', async () => {
    const person = await somebody();
    expect(await person.browser.refused(beginAuthenticator, { body: { password: PASSWORD, code: null } })).toBe(
      '403 second-factor.wrong-proof',
    );
    const replaced = await setUp(person.browser, person.recoveryCodes[0] ?? '');
    expect(await pass(await afterPassword(person.email), codeAt(person.secret))).toBe('401 second-factor.wrong-code');
    await signedIn({ email: person.email, secret: replaced.secret });
  });
});

describe('taking the authenticator away', () => {
  it('wants password and code, and leaves the password alone as the way in', async () => {
    const { email, userId, secret, browser } = await somebody('investor');
    expect(await browser.refused(removeAuthenticator, { body: { password: PASSWORD, code: null } })).toBe('403 second-factor.wrong-proof');
    await browser.call(removeAuthenticator, { body: { password: PASSWORD, code: codeAt(secret) } });
    expect(await isSignedIn(await afterPassword(email))).toBe(true);
    expect(await browser.call(readSecondFactor, {})).toMatchObject({ authenticatorSince: null, recoveryCodesLeft: 0 });
    expect(await auditOf(userId)).toContain('user.authenticator-removed');
  });

  it('is refused to whoever must have one, and changes nothing', async () => {
    const { secret, browser } = await somebody('auditor');
    expect(await browser.refused(removeAuthenticator, { body: { password: PASSWORD, code: codeAt(secret) } })).toBe(
      '409 second-factor.required',
    );
    expect(await browser.call(readSecondFactor, {})).toMatchObject({ recoveryCodesLeft: 10 });
  });

  it('cannot be tried for long with a session that was stolen: five wrong passwords stop it', async () => {
    const { browser, secret } = await somebody('investor');
    const guess = (password: string) => browser.refused(removeAuthenticator, { body: { password, code: codeAt(secret) } });
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await guess(`guess ${attempt}`)).toBe('403 second-factor.wrong-proof');
    expect(await guess(PASSWORD)).toBe('429 rate.limited');
  });
});
