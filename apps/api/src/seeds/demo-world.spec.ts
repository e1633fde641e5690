import { listDelegations, listProjectMatches, listProjects, listReports, ROLES, readWorkQueue, signIn } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Agent } from '../testing/agent.js';
import { newWorld, type World } from '../testing/world.js';
import { makeDemoWorld } from './demo-world.js';
import { loadReferenceFacts } from './reference-facts.js';

let world: World;
beforeAll(async () => {
  world = await newWorld({ demo: true });
  await loadReferenceFacts(world.app);
}, 60_000);
afterAll(() => world.close());

async function as(email: string, password: string): Promise<Agent> {
  const { headers } = await world.stranger.send(signIn, { body: { email, password } });
  return new Agent(world.app, String(headers['set-cookie']).split(';')[0] ?? '');
}

describe('the demo world', () => {
  it('gives each role something to do, is made once, and stays as it is at the next start', async () => {
    const signIns = await makeDemoWorld(world.app);
    await loadReferenceFacts(world.app);
    expect(await makeDemoWorld(world.app)).toEqual(signIns);
    // An applicant is whoever registers; the demo holds no half-open account.
    expect(new Set(signIns.map(({ role }) => role))).toEqual(new Set(ROLES.filter((role) => role !== 'applicant')));
    const agents = await Promise.all(signIns.map(async ({ role, email, password }) => ({ role, agent: await as(email, password) })));
    const official = agents.find(({ role }) => role === 'zone-official')?.agent ?? world.stranger;
    expect((await official.call(listDelegations, {})).rows).toHaveLength(2);
    const reviewer = agents.find(({ role }) => role === 'ministry-reviewer')?.agent ?? world.stranger;
    expect((await reviewer.call(readWorkQueue, {})).items.map(({ kind }) => kind)).toContain('report-to-review');
    const approver = agents.find(({ role }) => role === 'ministry-approver')?.agent ?? world.stranger;
    expect((await approver.call(readWorkQueue, {})).items.map(({ kind }) => kind)).toEqual(['report-to-approve']);
    expect((await reviewer.call(listReports, { query: {} })).rows.map(({ state }) => state)).toEqual(['signed', 'submitted']);
    const investor = agents.find(({ role }) => role === 'investor')?.agent ?? world.stranger;
    expect((await investor.call(listProjects, { query: {} })).rows).toHaveLength(2);
  }, 60_000);

  it('has a project that meets every requirement somewhere, registered by its investor', async () => {
    const { email = '', password = '' } = (await makeDemoWorld(world.app)).find(({ role }) => role === 'investor') ?? {};
    const agent = await as(email, password);
    const { rows } = await agent.call(listProjects, { query: { origin: ['portal'] } });
    expect(rows).toHaveLength(1);
    const matches = await agent.call(listProjectMatches, { params: { id: rows[0]?.id ?? '' } });
    expect(matches.rows[0]).toMatchObject({ gate: 'yes', rankForProject: 1 });
  }, 60_000);

  it('shows the cases of public history as history, never as a company that uses the product', async () => {
    const [official] = await makeDemoWorld(world.app);
    const agent = await as(official?.email ?? '', official?.password ?? '');
    const { rows } = await agent.call(listProjects, { query: { origin: ['history'], pageSize: 200 } });
    expect(rows.length).toBeGreaterThan(10);
    const { rows: used } = await agent.call(listProjects, { query: { origin: ['portal', 'import'], pageSize: 200 } });
    const names = new Set(rows.map(({ organisation }) => organisation.id));
    expect(used.filter(({ organisation }) => names.has(organisation.id))).toEqual([]);
  }, 60_000);
});
