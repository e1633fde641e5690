import { readFileSync } from 'node:fs';
import { ALL_ENDPOINTS, type Endpoint, mayDo, ROLES, type Role } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessMatrix } from './testing/access-matrix.js';
import type { Agent } from './testing/agent.js';
import { newWorld, type World } from './testing/world.js';

const NOBODY = '01900000-0000-7000-8000-000000000000';
const ENDPOINTS = Object.entries(ALL_ENDPOINTS);

let world: World;
let agents: Record<Role, Agent>;
beforeAll(async () => {
  world = await newWorld();
  const entries: [Role, Agent][] = [];
  for (const role of ROLES) entries.push([role, await world.anyone(role)]);
  agents = Object.fromEntries(entries) as Record<Role, Agent>;
});
afterAll(() => world.close());

/** The status and code of a call without a body, about a record that does not exist: only the guard's answer counts. */
async function answer(agent: Agent, { method, path }: Endpoint): Promise<{ status: number; code: string }> {
  const url = `/api${path.replace(':subjectType', 'project').replace(':code', 'mou').replaceAll(/:\w+/g, NOBODY)}`;
  const { statusCode, body } = await agent.raw(method, url, method === 'GET' || method === 'DELETE' ? undefined : {});
  const code = body.startsWith('{"code"') ? (JSON.parse(body) as { code: string }).code : '';
  return { status: statusCode, code };
}

describe('the access matrix', () => {
  it.each(ENDPOINTS)('%s asks a stranger to sign in, unless it is public', async (_, endpoint) => {
    const { code } = await answer(world.stranger, endpoint);
    expect(code === 'session.required').toBe(endpoint.access !== 'public');
  });

  it.each(ROLES)('lets %s do what the role may, and nothing else', async (role) => {
    // Signing out would end the session that the other calls need.
    const others = ENDPOINTS.filter(([name]) => name !== 'signOut');
    const wrong: string[] = [];
    for (const [name, endpoint] of others) {
      const { access } = endpoint;
      const may = access === 'public' || access === 'signed-in' || mayDo(role, access);
      const { status, code } = await answer(agents[role], endpoint);
      const refused = status === 403 && code === 'forbidden';
      if (refused === may || status >= 500 || (status === 404 && code === '')) wrong.push(`${name}: ${status} ${code}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is written down in docs/access-matrix.md as it is', () => {
    expect(readFileSync(new URL('../../../docs/access-matrix.md', import.meta.url), 'utf8')).toBe(accessMatrix());
  });
});
