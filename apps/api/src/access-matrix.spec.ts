import { readFileSync } from 'node:fs';
import { ALL_ENDPOINTS, type Endpoint, ROLES } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AccessCell, checkAccess, isWrong } from './testing/access/access-check.js';
import { accessPage } from './testing/access/access-page.js';
import { RECORD_OF } from './testing/access/access-rules.js';
import { accessScene } from './testing/access/access-scene.js';
import { newWorld, type World } from './testing/world.js';

const NOBODY = '01900000-0000-7000-8000-000000000000';
const ENDPOINTS = Object.entries(ALL_ENDPOINTS);

let world: World;
let cells: AccessCell[];
beforeAll(async () => {
  world = await newWorld();
  cells = await checkAccess(await accessScene(world));
}, 120_000);
afterAll(() => world.close());

async function codeForStranger({ method, path }: Endpoint): Promise<string> {
  const url = `/api${path.replace(':subjectType', 'project').replace(':code', 'mou').replaceAll(/:\w+/g, NOBODY)}`;
  const { body } = await world.stranger.raw(method, url, method === 'GET' || method === 'DELETE' ? undefined : {});
  return body.startsWith('{"code"') ? (JSON.parse(body) as { code: string }).code : '';
}

describe('the access matrix', () => {
  it.each(ENDPOINTS)('%s asks a stranger to sign in, unless it is public', async (_, endpoint) => {
    expect((await codeForStranger(endpoint)) === 'session.required').toBe(endpoint.access !== 'public');
  });

  it.each(ROLES)('lets %s do what the role may with the records that it may see, and nothing else', (role) => {
    const own = cells.filter((cell) => cell.role === role);
    expect(own.length).toBeGreaterThanOrEqual(ENDPOINTS.length);
    expect(own.filter(isWrong)).toEqual([]);
  });

  it('knows of which record each route speaks that names one', () => {
    const unknown = ENDPOINTS.filter(([name, { path }]) => path.includes(':') && RECORD_OF[name] === undefined).map(([name]) => name);
    expect(unknown).toEqual([]);
  });

  it('is written down in docs/access-matrix.md as it is', () => {
    expect(readFileSync(new URL('../../../docs/access-matrix.md', import.meta.url), 'utf8')).toBe(accessPage());
  });
});
