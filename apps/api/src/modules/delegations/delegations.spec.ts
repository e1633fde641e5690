import { randomUUID } from 'node:crypto';
import { listDelegationMembers, listDelegations, type ProjectFields, readDelegation, readWorkQueue, registerProject } from '@bridge/common';
import { aProject } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../../testing/agent.js';
import { newWorld, type World } from '../../testing/world.js';
import { CreateProjects, HideProjects } from '../projects/index.js';
import { DelegationsQuery, FindOrCreateDelegation, type GivenDelegation, LatestRuns } from './index.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const asSystem = <T>(work: (tx: Tx) => Promise<T>) => world.get(UnitOfWork).run(SYSTEM_VIEWER, work);
const named = (overrides: Partial<GivenDelegation> = {}): GivenDelegation => ({
  name: { ko: null, zh: `代表团 ${randomUUID()}`, en: null },
  hub: 'jiangsu',
  arrivesOn: null,
  leavesOn: null,
  ...overrides,
});
const given = (delegation: GivenDelegation) => asSystem((tx) => world.get(FindOrCreateDelegation).execute(tx, delegation));

/** A delegation whose list held a project for each of these. */
async function delegationOf(projects: Partial<ProjectFields>[], overrides: Partial<GivenDelegation> = {}) {
  const id = await given(named(overrides));
  const importedFrom = { importId: randomUUID(), fileName: 'list.xlsx' };
  const company = { ko: null, zh: `公司 ${randomUUID()}`, en: null };
  const created = await asSystem((tx) =>
    world.get(CreateProjects).execute(
      tx,
      projects.map((fields, index) => ({
        origin: 'import' as const,
        fields: aProject({ companyName: company, ...fields }),
        written: {},
        delegationId: id,
        importedFrom: { ...importedFrom, row: index + 1 },
      })),
    ),
  );
  const projectIds = created.map((project) => project.id);
  const [first] = await asSystem((tx) =>
    tx.rows<{ id: string }>('select organisation_id as id from project where id = any($1)', [projectIds]),
  );
  return { id, projectIds, organisationId: first?.id ?? '' };
}

describe('delegations', () => {
  it('are shown with their companies and projects by sector, the unknown sector too', async () => {
    const other = { ko: null, zh: `另一公司 ${randomUUID()}`, en: null };
    const { id } = await delegationOf([{}, {}, { sector: null, companyName: other }], { arrivesOn: '2027-03-02', leavesOn: '2027-03-05' });
    const view = await (await world.official()).call(readDelegation, { params: { id } });
    expect(view).toMatchObject({ companyCount: 2, projectCount: 3, arrivesOn: '2027-03-02', leavesOn: '2027-03-05', latestRunId: null });
    expect(view.projectsBySector).toEqual([
      { sector: 'components-materials', count: 2 },
      { sector: null, count: 1 },
    ]);
    expect(Date.parse(view.importedAt ?? '')).not.toBeNaN();
  });

  it('come with the newest arrival first', async () => {
    const late = await delegationOf([{}], { arrivesOn: '2031-02-01' });
    const early = await delegationOf([{}], { arrivesOn: '2031-01-01' });
    const { rows } = await (await world.reviewer()).call(listDelegations, {});
    const order = rows.map(({ id }) => id);
    expect(order.indexOf(late.id)).toBeLessThan(order.indexOf(early.id));
  });

  it('are gone when all that their list brought is taken back', async () => {
    const { id, projectIds } = await delegationOf([{}]);
    await asSystem((tx) => world.get(HideProjects).execute(tx, projectIds));
    const official = await world.official();
    expect(await official.refused(readDelegation, { params: { id } })).toMatchObject({ status: 404, code: 'not-found' });
    expect((await official.call(listDelegations, {})).rows.map((row) => row.id)).not.toContain(id);
    await expect(asSystem((tx) => world.get(DelegationsQuery).assertExists(tx, id))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('name the newest run that a higher module tells of', async () => {
    const { id } = await delegationOf([{}]);
    const runId = randomUUID();
    world.get(LatestRuns).register(async (_, ids) => new Map(ids.filter((one) => one === id).map((one) => [one, runId])));
    expect((await (await world.official()).call(readDelegation, { params: { id } })).latestRunId).toBe(runId);
  });

  it('wait for officials until they were matched, and for nobody else', async () => {
    const [{ id }, { id: matched }] = [await delegationOf([{}, {}]), await delegationOf([{}])];
    world.get(LatestRuns).register(async () => new Map([[matched, randomUUID()]]));
    const waiting = async (agent: Agent) =>
      (await agent.call(readWorkQueue, {})).items.filter(({ href }) => [`/delegations/${id}`, `/delegations/${matched}`].includes(href));
    const official = await world.official();
    const { name, importedAt } = await official.call(readDelegation, { params: { id } });
    const params = { nameKo: '', nameZh: name.zh, nameEn: '', projects: 2 };
    expect(await waiting(official)).toEqual([{ kind: 'delegation-to-match', params, href: `/delegations/${id}`, since: importedAt }]);
    for (const agent of [await world.reviewer(), await world.investor()]) expect(await waiting(agent)).toEqual([]);
  });

  it('are not for investors', async () => {
    const { id } = await delegationOf([{}]);
    const investor = await world.investor();
    expect(await investor.refused(listDelegations, {})).toMatchObject({ status: 403, code: 'forbidden' });
    expect(await investor.refused(readDelegation, { params: { id } })).toMatchObject({ status: 403 });
  });
});

describe('the members of a delegation', () => {
  it('are shown to its organiser with how far each has come and without a figure, and another delegation as if it were not there', async () => {
    const [{ id }, { id: foreign }] = [await delegationOf([{}, {}]), await delegationOf([{}])];
    const organiser = await world.as('delegation-organiser', { delegationId: id });
    const { rows } = await organiser.call(listDelegationMembers, { params: { id } });
    expect(rows).toEqual([{ id: expect.any(String), name: { ko: null, zh: expect.stringContaining('公司'), en: null }, state: 'listed' }]);
    expect(await organiser.refused(listDelegationMembers, { params: { id: foreign } })).toMatchObject({ status: 404, code: 'not-found' });
    expect(await organiser.refused(readDelegation, { params: { id } })).toMatchObject({ status: 403 });
  });

  it('come further with an account and with a project of their own', async () => {
    const { id, organisationId } = await delegationOf([{}]);
    const official = await world.official();
    const states = async () => (await official.call(listDelegationMembers, { params: { id } })).rows.map(({ state }) => state);
    const investor = await world.as('investor', { organisationId });
    expect(await states()).toEqual(['registered']);
    const { companyName: _, uscc: __, ...fields } = aProject();
    await investor.call(registerProject, { body: { fields, written: {} } });
    expect(await states()).toEqual(['project-registered']);
    expect(await investor.refused(listDelegationMembers, { params: { id } })).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

describe('a delegation named by a list', () => {
  it('is found again by its name in any script, and learns what was not known', async () => {
    const en = `Delegation ${randomUUID()}`;
    const id = await given(named({ name: { ko: null, zh: null, en } }));
    expect(await given(named({ name: { ko: '투자조사단', zh: null, en }, arrivesOn: '2027-05-01', leavesOn: '2027-05-03' }))).toBe(id);
    const [stored] = await asSystem((tx) => tx.rows(`select name_ko, arrives_on::text from delegation where id = $1`, [id]));
    expect(stored).toEqual({ name_ko: '투자조사단', arrives_on: '2027-05-01' });
  });

  it('is another one in another hub, and one only for two lists at once', async () => {
    const delegation = named();
    const [one, same] = await Promise.all([given(delegation), given(delegation)]);
    expect(one).toBe(same);
    expect(await given({ ...delegation, hub: 'shandong' })).not.toBe(one);
  });
});
