import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beginSingleSignOn, finishSingleSignOn, listOpportunities, type Role, readSession, readSignInWays } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Provider from 'oidc-provider';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import { Browser } from '../../../testing/browser.js';
import { newWorld, type World } from '../../../testing/world.js';
import { AddUser } from '../use-cases/add-user.js';

const PORTAL = 'https://bridge.example';
const CLIENT = { clientId: 'bridge', clientSecret: 'a secret of the test that is long enough' };

interface Person {
  subject: string;
  email: string;
  verified?: boolean;
}

/** People whom the provider knows, by what they type as login there. */
const people = new Map<string, Person>();
let server: Server;
let issuer: string;
/** Set where the provider's published keys are not those that it signs with. */
let foreignKeys: { keys: object[] } | null = null;
let world: World;

beforeAll(async () => {
  server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [`${PORTAL}/sign-in/single-sign-on`] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['a key of the test'] },
    findAccount: (_context, login) => {
      const person = people.get(login);
      return person && { accountId: login, claims: () => ({ sub: login, email: person.email, email_verified: person.verified ?? true }) };
    },
  });
  const answer = provider.callback();
  server.on('request', (request, reply) => {
    if (request.url === '/jwks' && foreignKeys) reply.setHeader('content-type', 'application/json').end(JSON.stringify(foreignKeys));
    else void answer(request, reply);
  });
  world = await newWorld({ secondFactor: 'required', publicUrl: PORTAL, singleSignOn: { issuer, ...CLIENT } });
});
afterAll(async () => {
  await world.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function account(role: Role, demo = false): Promise<{ email: string; userId: string }> {
  const email = `${randomUUID()}@example.org`;
  const organisationId = role.startsWith('investor') ? await world.company() : null;
  const user = { email, password: randomUUID(), displayName: role, role, organisationId, body: 'sdia' as const, demo };
  return { email, userId: await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(AddUser).execute(tx, user)) };
}

/** Somebody whom the provider knows under an address. */
function known(email: string, verified = true): string {
  const subject = randomUUID();
  people.set(subject, { subject, email, verified });
  return subject;
}

/** Signs in at the provider as a browser would, page by page, and gives the query with which it sends the browser back. */
async function atProvider(url: string, login: string): Promise<string> {
  const cookies = new Map<string, string>();
  let next: { url: string; form?: URLSearchParams } = { url };
  for (let page = 0; page < 12; page += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next.url, {
      method: next.form ? 'POST' : 'GET',
      body: next.form ?? null,
      headers: { cookie },
      redirect: 'manual',
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location?.startsWith(PORTAL)) return new URL(location).search.slice(1);
    if (location) next = { url: new URL(location, issuer).href };
    else {
      const html = await answer.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1];
      if (!prompt) throw new Error(`the provider answered ${answer.status}: ${html.slice(0, 300)}`);
      next = { url: next.url, form: new URLSearchParams({ prompt, login, password: 'any' }) };
    }
  }
  throw new Error('the provider never came to an end');
}

/** A browser that comes back from the provider, and what it brings. */
async function back(login: string, browser = new Browser(world.app)): Promise<{ browser: Browser; query: string }> {
  const { url } = await browser.call(beginSingleSignOn, {});
  return { browser, query: await atProvider(url, login) };
}

async function refusal(login: string): Promise<string> {
  const { browser, query } = await back(login);
  return browser.refused(finishSingleSignOn, { body: { query } });
}

describe('single sign-on', () => {
  it('opens the account of an official by the verified e-mail, counts as both factors, and is audited', async () => {
    const { email, userId } = await account('ministry-reviewer');
    const { browser, query } = await back(known(email.toUpperCase()));
    const { viewer } = await browser.call(finishSingleSignOn, { body: { query } });
    expect(viewer).toMatchObject({ userId, duty: null });
    await browser.call(listOpportunities, {});
    const entries = await world
      .get(DataSource)
      .query<{ action: string }[]>('select action from audit_entry where subject_id = $1', [userId]);
    expect(entries.map(({ action }) => action)).toContain('user.single-sign-on-joined');
  });

  it('knows the person by the provider’s key from then on, whatever address they have; another with the old address is refused', async () => {
    const { email, userId } = await account('zone-official');
    const login = known(email);
    const first = await back(login);
    await first.browser.call(finishSingleSignOn, { body: { query: first.query } });
    people.set(login, { subject: login, email: 'new@example.org' });
    const second = await back(login);
    const { viewer } = await second.browser.call(finishSingleSignOn, { body: { query: second.query } });
    expect(viewer.userId).toBe(userId);
    expect(await refusal(known(email))).toBe('401 single-sign-on.refused');
  });

  it('refuses everybody else with one answer: no account, an investor, a demo account, an address that nobody checked', async () => {
    const official = await account('zone-official');
    const strangers = [
      known(`${randomUUID()}@example.org`),
      known((await account('investor')).email),
      known((await account('zone-official', true)).email),
      known((await account('administrator')).email),
      known(official.email, false),
    ];
    for (const login of strangers) expect(await refusal(login)).toBe('401 single-sign-on.refused');
    const [users] = await world
      .get(DataSource)
      .query<{ count: number }[]>('select count(*)::int from app_user where role = $1', ['investor']);
    expect(users?.count).toBe(1);
  });

  it('refuses an account that was joined and is no official’s any more', async () => {
    const { email, userId } = await account('zone-official');
    const login = known(email);
    const first = await back(login);
    await first.browser.call(finishSingleSignOn, { body: { query: first.query } });
    await world.get(DataSource).query('update app_user set role = $2 where id = $1', [userId, 'auditor']);
    expect(await refusal(login)).toBe('401 single-sign-on.refused');
  });

  it('ends the session that the browser had before, and gives a new token', async () => {
    const { email } = await account('zone-official');
    const login = known(email);
    const { browser, query } = await back(login);
    await browser.call(finishSingleSignOn, { body: { query } });
    const before = browser.copy();
    const again = await back(login, browser);
    await browser.call(finishSingleSignOn, { body: { query: again.query } });
    expect((await before.call(readSession, {})).viewer).toBeNull();
    expect((await browser.call(readSession, {})).viewer).not.toBeNull();
  });
});

describe('the way back from the provider', () => {
  const failed = '401 single-sign-on.failed';
  let login: string;
  beforeAll(async () => {
    login = known((await account('zone-official')).email);
  });

  it('ends in the browser that began alone, once, whether it was right or not', async () => {
    const { browser, query } = await back(login);
    const thief = browser.copy();
    expect(await new Browser(world.app).refused(finishSingleSignOn, { body: { query } })).toBe(failed);
    await browser.call(finishSingleSignOn, { body: { query } });
    expect(await thief.refused(finishSingleSignOn, { body: { query } })).toBe(failed);
  });

  it('is refused with another state, and the right one does not help afterwards', async () => {
    const { browser, query } = await back(login);
    const thief = browser.copy();
    const changed = new URLSearchParams(query);
    changed.set('state', 'another');
    expect(await browser.refused(finishSingleSignOn, { body: { query: String(changed) } })).toBe(failed);
    expect(await thief.refused(finishSingleSignOn, { body: { query } })).toBe(failed);
  });

  it('is refused with the code of another sign-in, used or unused: it belongs to the browser that asked for it', async () => {
    const used = await back(login);
    await used.browser.call(finishSingleSignOn, { body: { query: used.query } });
    for (const { query } of [used, await back(login)]) {
      const mine = await back(login);
      const injected = new URLSearchParams(mine.query);
      injected.set('code', new URLSearchParams(query).get('code') ?? '');
      expect(await mine.browser.refused(finishSingleSignOn, { body: { query: String(injected) } })).toBe(failed);
    }
  });

  it('is refused when the identity was made for another question (nonce), and when the provider names itself otherwise', async () => {
    const { browser, query } = await back(login);
    await world.get(DataSource).query(`update sign_in_step set content = content || '{"nonce":"another"}'`);
    expect(await browser.refused(finishSingleSignOn, { body: { query } })).toBe(failed);
    const second = await back(login);
    const changed = new URLSearchParams(second.query);
    changed.set('iss', 'https://evil.example');
    expect(await second.browser.refused(finishSingleSignOn, { body: { query: String(changed) } })).toBe(failed);
  });

  it('is refused where the identity is not signed with a key that the provider publishes', async () => {
    const { keys } = (await (await fetch(`${issuer}/jwks`)).json()) as { keys: { kid: string; alg: string }[] };
    const { n, e, kty } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
    foreignKeys = { keys: keys.map(({ kid, alg }) => ({ kid, alg, use: 'sig', kty, n, e })) };
    const doubting = await newWorld({ secondFactor: 'required', publicUrl: PORTAL, singleSignOn: { issuer, ...CLIENT } });
    try {
      const { browser, query } = await back(login, new Browser(doubting.app));
      expect(await browser.refused(finishSingleSignOn, { body: { query } })).toBe(failed);
    } finally {
      foreignKeys = null;
      await doubting.close();
    }
  });

  it('fails in words where the person turned back at the provider, and for anything that is no answer', async () => {
    for (const query of ['error=access_denied', 'x', '?&&&=', 'code=1&code=2']) {
      const { browser } = await back(login);
      expect(await browser.refused(finishSingleSignOn, { body: { query } })).toBe(failed);
    }
  });
});

describe('where there is no provider', () => {
  it('neither page nor route offers it; where it does not answer, the portal says so and tries again later', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const without = await newWorld();
    const away = await newWorld({ singleSignOn: { issuer: `http://127.0.0.1:${port}`, ...CLIENT } });
    try {
      expect(await without.stranger.call(readSignInWays, {})).toMatchObject({ singleSignOn: false });
      expect(await without.stranger.refused(beginSingleSignOn, {})).toMatchObject({ code: 'not-found' });
      expect(await away.stranger.call(readSignInWays, {})).toMatchObject({ singleSignOn: true });
      for (let attempt = 0; attempt < 2; attempt += 1)
        expect(await away.stranger.refused(beginSingleSignOn, {})).toMatchObject({ status: 503, code: 'unavailable' });
    } finally {
      await without.close();
      await away.close();
    }
  });
});
