import { ALL_ENDPOINTS, confirmAgreement, saveProjectDraft } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../../testing/agent.js';
import { newWorld, type World } from '../../testing/world.js';

let world: World;
let official: Agent;
beforeAll(async () => {
  world = await newWorld();
  official = await world.official();
});
afterAll(() => world.close());

const withParams = Object.entries(ALL_ENDPOINTS).filter(([, { path }]) => path.includes(':'));

describe('a request that makes no sense', () => {
  it.each(withParams)('is never a fault of the server: %s with parameters that are none', async (_name, { method, path }) => {
    for (const odd of ['1', 'not-an-id', '%00', "'", '%F0%9F%8F%AD']) {
      const { statusCode, body } = await official.raw(method, `/api${path.replaceAll(/:\w+/g, odd)}`, method === 'GET' ? undefined : {});
      expect([odd, statusCode < 500, JSON.parse(body)]).toMatchObject([odd, true, { code: expect.any(String), params: expect.anything() }]);
    }
  });

  it.each([
    ['an address that cannot be decoded', '/api/%E0%A4%A'],
    ['a page far beyond the end', '/api/projects?page=999999999999999999999'],
    ['a page that is no number', '/api/projects?page=two'],
    ['a text that cannot be stored', '/api/projects?q=%00'],
  ])('is told what is wrong by a code: %s', async (_what, url) => {
    const { statusCode, body } = await official.raw('GET', url);
    expect([statusCode >= 400 && statusCode < 500, JSON.parse(body)]).toMatchObject([
      true,
      { code: expect.stringMatching(/^[a-z]+[a-z.-]+$/) },
    ]);
  });

  it.each([
    ['half of a character', { values: { remarks: '\ud83d' } }, 'values.remarks'],
    ['half of a character in a name', { values: { '\udc00': 1 } }, 'values'],
    ['a character that ends texts', { values: { remarks: 'a\0b' } }, 'values.remarks'],
  ])('is told which field holds what none can: %s', async (_what, body, path) => {
    const refused = await (await world.investor()).refused(saveProjectDraft, { body });
    expect(refused).toMatchObject({ status: 400, code: 'request.invalid', fields: [{ path, code: 'wrong-format' }] });
  });

  it('is refused when a number is larger than the database counts', async () => {
    const params = { id: '01900000-0000-7000-8000-000000000000' };
    const refused = await official.refused(confirmAgreement, { params, body: { version: 2_147_483_648 } });
    expect(refused).toMatchObject({ status: 400, fields: [{ path: 'version', code: 'too-big' }] });
  });

  it('is refused when its body nests without end, before anything walks into it', async () => {
    const deep = Buffer.from(`{"values":{"remarks":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`);
    const { statusCode, body } = await (await world.investor()).raw('PUT', '/api/project-draft', deep, {
      'content-type': 'application/json',
    });
    expect([statusCode, JSON.parse(body)]).toMatchObject([400, { code: 'request.invalid' }]);
  });

  it('is refused with a code when its body is no JSON or of another type, and nothing of the server is told', async () => {
    const answers = [
      await official.raw('POST', '/api/session', Buffer.from('{"email":'), { 'content-type': 'application/json' }),
      await official.raw('POST', '/api/session', Buffer.from('<a/>'), { 'content-type': 'application/xml' }),
      await official.raw('POST', '/api/session', Buffer.alloc(1_100_000, ' '), { 'content-type': 'application/json' }),
    ];
    expect(answers.map(({ statusCode, body }) => [statusCode, JSON.parse(body).code])).toEqual([
      [400, 'request.invalid'],
      [415, 'request.unsupported-type'],
      [413, 'request.too-large'],
    ]);
    for (const { body } of answers) expect(Object.keys(JSON.parse(body)).sort()).toEqual(['code', 'fields', 'params', 'requestId']);
  });
});
