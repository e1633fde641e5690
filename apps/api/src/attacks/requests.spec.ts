import { connect } from 'node:net';
import { ALL_ENDPOINTS, listProjects, readProject, readSession, registerProject, signIn, startMatchRun } from '@bridge/common';
import { aProject } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../platform/viewer.js';
import type { Agent } from '../testing/agent.js';
import { newWorld, type World } from '../testing/world.js';

let world: World;
let investor: Agent;
beforeAll(async () => {
  world = await newWorld();
  investor = await world.investor();
});
afterAll(() => world.close());

const sql = (text: string, params: unknown[] = []) =>
  world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => tx.rows<Record<string, unknown>>(text, params));
function input() {
  const { companyName: _, uscc: __, ...fields } = aProject();
  return { fields, written: {} };
}

describe('a right that is taken away', () => {
  it('is gone with the next request of the same session', async () => {
    const official = await world.official();
    const start = { body: { delegationId: null, asOf: null } };
    expect((await official.refused(startMatchRun, start)).code).not.toBe('forbidden');
    await sql(`update app_user set role = 'ministry-reviewer', body = 'ministry' where id = $1`, [official.userId]);
    expect(await official.refused(startMatchRun, start)).toMatchObject({ status: 403, code: 'forbidden' });
    expect((await official.call(readSession, {})).viewer?.role).toBe('ministry-reviewer');
  });

  it('takes the records of the company along that somebody no longer acts for', async () => {
    const leaver = await world.investor();
    const { id } = await leaver.call(registerProject, { body: input() });
    await sql('update app_user set organisation_id = $2 where id = $1', [leaver.userId, await world.company()]);
    expect(await leaver.refused(readProject, { params: { id } })).toMatchObject({ status: 404, code: 'not-found' });
    expect((await leaver.call(listProjects, {})).totalUnfiltered).toBe(0);
  });
});

describe('a page of another site', () => {
  const foreign = { 'x-bridge-request': '1', 'sec-fetch-site': 'cross-site' };

  it.each(['cross-site', 'same-site'])('cannot write, whatever headers it manages to send, when the browser says %s', async (site) => {
    const answer = await investor.send(registerProject, { body: input() }, { ...foreign, 'sec-fetch-site': site });
    expect([answer.statusCode, JSON.parse(answer.body).code]).toEqual([403, 'session.cross-site']);
  });

  it('cannot sign its visitor in to an account of its own', async () => {
    const answer = await world.stranger.send(signIn, { body: { email: 'x@example.org', password: 'x' } }, foreign);
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([403, undefined]);
  });

  it('can write neither by a form nor by a link: no route that reads changes anything, no body of a form is read', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await investor.raw('POST', '/api/projects', Buffer.from('fields=1'), form);
    expect([answer.statusCode, JSON.parse(answer.body).code]).toEqual([415, 'request.unsupported-type']);
    const override = await investor.raw('GET', '/api/session?_method=DELETE', undefined, { 'x-http-method-override': 'DELETE' });
    expect(override.statusCode).toBe(200);
    expect((await investor.call(readSession, {})).viewer).not.toBeNull();
  });
});

describe('headers of a proxy', () => {
  const forged = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' };

  it('change no link, no cookie and no answer', async () => {
    const [plain, odd] = [await investor.send(readSession, {}), await investor.send(readSession, {}, forged)];
    expect([odd.statusCode, odd.body]).toEqual([plain.statusCode, plain.body]);
    for (const [name, { method, path }] of Object.entries(ALL_ENDPOINTS).filter(
      ([, one]) => one.method === 'GET' && !one.path.includes(':'),
    )) {
      const answer = await investor.raw(method, `/api${path}`, undefined, forged);
      expect([name, JSON.stringify(answer.headers).includes('evil.example'), answer.body.includes('evil.example')]).toEqual([
        name,
        false,
        false,
      ]);
    }
  });

  it('do not let a guesser pass for many callers, unless a proxy is configured', async () => {
    const guess = (app: World, number: number) =>
      app.stranger.send(
        signIn,
        { body: { email: `victim-${number}@example.org`, password: 'x' } },
        { 'x-forwarded-for': `10.0.0.${number}` },
      );
    const behind = await newWorld({ behindProxy: true });
    try {
      const codesOf = async (app: World) => {
        const answers = await Promise.all(Array.from({ length: 64 }, (_, number) => guess(app, number)));
        return new Set(answers.map(({ statusCode }) => statusCode));
      };
      expect([...(await codesOf(world))].sort()).toEqual([401, 429]);
      expect([...(await codesOf(behind))]).toEqual([401]);
    } finally {
      await behind.close();
      await sql('delete from failed_sign_in');
    }
  }, 120_000);
});

describe('a request that is no HTTP', () => {
  /** What the server says to raw bytes until it hangs up. */
  async function rawAnswer(bytes: string): Promise<string> {
    await world.app.listen(0, '127.0.0.1').catch(() => undefined);
    const { port } = new URL(await world.app.getUrl());
    return new Promise((resolve) => {
      let answer = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes));
      socket.setEncoding('utf8').on('data', (text) => {
        answer += text;
      });
      socket.on('close', () => resolve(answer)).on('error', () => resolve(answer));
    });
  }

  it.each([
    ['two lengths', 'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 5\r\n\r\nabcde', 400],
    [
      'a length and chunks',
      'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['no host', 'GET /api/session HTTP/1.1\r\n\r\n', 400],
    ['headers without end', `GET /api/session HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(70_000)}\r\n\r\n`, 431],
    ['a line that is none', 'HELLO\r\n\r\n', 400],
  ])('is refused and hung up on: %s', async (_what, bytes, status) => {
    const answer = await rawAnswer(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).not.toMatch(/node_modules|\.js:|at /);
  });

  it('traces nothing back', async () => {
    expect(await rawAnswer('TRACE /api/session HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: bridge=secret\r\n\r\n')).not.toContain(
      'bridge=secret',
    );
  });
});
