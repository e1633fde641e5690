import {
  discardProjectDraft,
  editProject,
  listProjects,
  type ProjectInput,
  readHistory,
  readProject,
  readProjectDraft,
  registerProject,
  saveProjectDraft,
} from '@bridge/common';
import { aProject } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newWorld, type World } from '../../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

function input(overrides: Partial<ProjectInput['fields']> = {}): ProjectInput {
  const { companyName: _, uscc: __, ...fields } = aProject();
  return { fields: { ...fields, ...overrides }, written: { areaM2: '45~60亩' } };
}

describe('registering a project', () => {
  it('keeps every field, what was written and the company of the viewer, under a code of its own', async () => {
    const investor = await world.investor({ zh: '登记测试公司' });
    const project = await investor.call(registerProject, { body: input() });
    expect(project).toMatchObject({ version: 1, origin: 'portal', written: { areaM2: '45~60亩' }, mayEdit: true, delegation: null });
    expect(project.code).toMatch(/^P-\d{4}-\d{4}$/);
    expect(project.fields).toEqual({ ...aProject(), uscc: null, companyName: { ko: null, zh: '登记测试公司', en: null } });
    expect(project.organisation.id).toBe(investor.organisationId);
    expect(await investor.call(readProject, { params: { id: project.id } })).toEqual(project);
  });

  it('keeps what is not known as not known', async () => {
    const investor = await world.investor();
    const { fields } = await investor.call(registerProject, { body: input({ powerMw: null, gasNeeded: null, investment: null }) });
    expect(fields).toMatchObject({ powerMw: null, gasNeeded: null, investment: null });
  });

  it('refuses to register the very same twice, and lets another company register it too', async () => {
    const investor = await world.investor();
    await investor.call(registerProject, { body: input() });
    expect(await investor.refused(registerProject, { body: input() })).toMatchObject({ status: 409, code: 'project.duplicate' });
    await investor.call(registerProject, { body: input({ productText: '另一种产品' }) });
    await (await world.investor()).call(registerProject, { body: input() });
  });

  it('refuses a product that the taxonomy does not know and a range upside down, naming both fields', async () => {
    const body = input({ product: 'moon-dust', areaM2: { min: 20, max: 10 } });
    const refused = await (await world.investor()).refused(registerProject, { body });
    expect(refused.fields.map(({ path, code }) => [path, code])).toEqual([
      ['fields.product', 'not-allowed'],
      ['fields.areaM2.max', 'too-small'],
    ]);
  });

  it('refuses text that no list needs or that cannot be stored', async () => {
    const investor = await world.investor();
    const long = await investor.refused(registerProject, { body: input({ remarks: 'x'.repeat(4001) }) });
    expect(long.fields).toEqual([{ path: 'fields.remarks', code: 'too-big', params: { maximum: 4000 } }]);
    const unstorable = await investor.refused(registerProject, { body: input({ remarks: 'a\0b' }) });
    expect(unstorable).toMatchObject({ status: 400, code: 'request.invalid' });
  });

  it('is for investors only', async () => {
    for (const agent of [await world.official(), await world.reviewer()]) {
      expect(await agent.refused(registerProject, { body: input() })).toMatchObject({ status: 403, code: 'forbidden' });
    }
    expect(await world.stranger.refused(registerProject, { body: input() })).toMatchObject({ status: 401 });
  });
});

describe('editing a project', () => {
  it('changes the fields and tells officials who changed what', async () => {
    const investor = await world.investor();
    const { id } = await investor.call(registerProject, { body: input() });
    const edited = await investor.call(editProject, { params: { id }, body: { ...input({ powerMw: 12 }), version: 1 } });
    expect(edited).toMatchObject({ version: 2, fields: { powerMw: 12 } });
    const { entries } = await (await world.official()).call(readHistory, { params: { subjectType: 'project', id } });
    expect(entries.map(({ action }) => action)).toEqual(['project.edited', 'project.registered']);
    expect(entries[0]?.changes).toEqual([{ field: 'powerMw', before: 8, after: 12 }]);
  });

  it('refuses the second of two edits of one version and shows how the project stands', async () => {
    const investor = await world.investor();
    const { id } = await investor.call(registerProject, { body: input() });
    await investor.call(editProject, { params: { id }, body: { ...input({ powerMw: 12 }), version: 1 } });
    const late = await investor.refused(editProject, { params: { id }, body: { ...input({ powerMw: 20 }), version: 1 } });
    expect(late).toMatchObject({ status: 409, code: 'edit.conflict', current: { version: 2, fields: { powerMw: 12 } } });
  });

  it('refuses to make two projects of a company the same', async () => {
    const investor = await world.investor();
    await investor.call(registerProject, { body: input() });
    const { id } = await investor.call(registerProject, { body: input({ powerMw: 20 }) });
    const refused = await investor.refused(editProject, { params: { id }, body: { ...input(), version: 1 } });
    expect(refused).toMatchObject({ status: 409, code: 'project.duplicate' });
  });

  it('is for the company alone: others get the answer of a project that is not there, officials a refusal', async () => {
    const { id } = await (await world.investor()).call(registerProject, { body: input() });
    const body = { ...input({ powerMw: 99 }), version: 1 };
    expect(await (await world.investor()).refused(editProject, { params: { id }, body })).toMatchObject({ status: 404, code: 'not-found' });
    expect(await (await world.official()).refused(editProject, { params: { id }, body })).toMatchObject({ status: 403 });
    expect((await (await world.reviewer()).call(readProject, { params: { id } })).fields.powerMw).toBe(8);
  });
});

describe('seeing projects', () => {
  it('shows an investor the own projects alone, by list and by address', async () => {
    const [one, other] = [await world.investor(), await world.investor()];
    const own = await one.call(registerProject, { body: input() });
    const foreign = await other.call(registerProject, { body: input() });
    const list = await one.call(listProjects, {});
    expect([list.rows.map(({ id }) => id), list.total, list.totalUnfiltered]).toEqual([[own.id], 1, 1]);
    expect((await one.call(listProjects, { query: { q: foreign.code } })).rows).toEqual([]);
    expect(await one.refused(readProject, { params: { id: foreign.id } })).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('shows officials and reviewers the projects of all companies, for reading', async () => {
    const project = await (await world.investor()).call(registerProject, { body: input() });
    for (const agent of [await world.official(), await world.reviewer()]) {
      expect(await agent.call(readProject, { params: { id: project.id } })).toEqual({ ...project, mayEdit: false });
      expect((await agent.call(listProjects, { query: { q: project.code } })).rows.map(({ id }) => id)).toEqual([project.id]);
    }
  });

  it('leaves with a filter what it names and says how many there are without', async () => {
    const investor = await world.investor();
    await investor.call(registerProject, { body: input({ sector: 'bio-pharma', productText: '疫苗 100%_' }) });
    await investor.call(registerProject, { body: input({ sector: 'green-energy', hub: 'shandong' }) });
    const found = async (query: object) => (await investor.call(listProjects, { query })).total;
    expect(await found({ sector: ['bio-pharma'] })).toBe(1);
    expect(await found({ sector: ['bio-pharma', 'green-energy'] })).toBe(2);
    expect(await found({ hub: ['shandong'], sector: ['bio-pharma'] })).toBe(0);
    expect(await found({ q: '100%_' })).toBe(1);
    expect(await found({ q: '1_0%' })).toBe(0);
    expect(await found({ origin: ['import'] })).toBe(0);
    expect((await investor.call(listProjects, { query: { q: 'nothing' } })).totalUnfiltered).toBe(2);
  });

  it('puts investments of several currencies in one order, unknown last, and pages without gaps', async () => {
    const investor = await world.investor();
    const amounts = [{ amount: 50_000_000_000, currency: 'KRW' }, { amount: 82_000_000, currency: 'USD' }, null] as const;
    for (const investment of amounts) await investor.call(registerProject, { body: input({ investment }) });
    const page = async (number: number) =>
      (await investor.call(listProjects, { query: { sort: '-investment', page: number, pageSize: 2 } })).rows;
    expect([...(await page(1)), ...(await page(2))].map(({ fields }) => fields.investment?.currency ?? null)).toEqual(['USD', 'KRW', null]);
    const behind = await investor.call(listProjects, { query: { page: 3, pageSize: 2 } });
    expect([behind.rows, behind.total, behind.totalUnfiltered]).toEqual([[], 3, 3]);
  });
});

describe('the draft of a project', () => {
  it('is kept for its user until it is replaced, discarded or sent', async () => {
    const investor = await world.investor();
    expect((await investor.call(readProjectDraft, {})).draft).toBeNull();
    await investor.call(saveProjectDraft, { body: { values: { area: '45亩' } } });
    const saved = await investor.call(saveProjectDraft, { body: { values: { area: '60亩' } } });
    expect((await investor.call(readProjectDraft, {})).draft).toEqual(saved);
    await investor.call(discardProjectDraft, {});
    expect((await investor.call(readProjectDraft, {})).draft).toBeNull();
    await investor.call(saveProjectDraft, { body: { values: { area: '60亩' } } });
    await investor.call(registerProject, { body: input() });
    expect((await investor.call(readProjectDraft, {})).draft).toBeNull();
  });

  it('is seen by nobody else', async () => {
    await (await world.investor()).call(saveProjectDraft, { body: { values: { secret: 'yes' } } });
    expect((await (await world.investor()).call(readProjectDraft, {})).draft).toBeNull();
    expect(await (await world.official()).refused(readProjectDraft, {})).toMatchObject({ status: 403 });
  });
});
