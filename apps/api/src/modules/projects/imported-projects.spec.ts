import { randomUUID } from 'node:crypto';
import { editProject, listProjects, type ProjectFields, readHistory, readProject, registerProject } from '@bridge/common';
import { aProject } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppError } from '../../platform/app-error.js';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import { newWorld, type World } from '../../testing/world.js';
import {
  CreateProjects,
  HideProjects,
  type HistoryProject,
  type ImportedProject,
  ProjectEvents,
  ProjectsByCompany,
  ProjectsForRun,
  type ProjectsWanted,
  UpdateProject,
} from './index.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const ownName = () => ({ ko: null, zh: `名单公司 ${randomUUID().slice(0, 8)}`, en: null });
const imported = (fields: Partial<ProjectFields> = {}, row = 1): ImportedProject => ({
  origin: 'import',
  fields: aProject({ companyName: ownName(), ...fields }),
  written: { areaM2: '45亩' },
  delegationId: null,
  importedFrom: { importId: randomUUID(), fileName: 'list.xlsx', row },
});
const history = (): HistoryProject => ({
  ...imported(),
  origin: 'history',
  importedFrom: null,
  outcome: { outcome: 'operating', asOf: '2024-05', source: 'S97', note: null },
});
const asSystem = <T>(work: (tx: Tx) => Promise<T>) => world.get(UnitOfWork).run(SYSTEM_VIEWER, work);
const create = (...projects: (ImportedProject | HistoryProject)[]) => asSystem((tx) => world.get(CreateProjects).execute(tx, projects));
const wanted: ProjectsWanted = { delegationId: null, projectId: null, includeHistory: false };
const idsForRun = async (scope: Partial<ProjectsWanted>) =>
  (await asSystem((tx) => world.get(ProjectsForRun).execute(tx, { ...wanted, ...scope }))).map(({ id }) => id);

describe('projects of an imported list', () => {
  it('are stored in the order of the rows, with the row they come from, under one company for one name', async () => {
    const companyName = ownName();
    const rows = [imported({ companyName }, 1), imported({ companyName, productText: '第二' }, 2), imported({}, 3)];
    const created = await create(...rows);
    const official = await world.official();
    const views = await Promise.all(created.map(({ id }) => official.call(readProject, { params: { id } })));
    expect(views.map(({ importedFrom }) => importedFrom)).toEqual(rows.map(({ importedFrom }) => importedFrom));
    expect(views.map(({ fields }) => fields)).toEqual(rows.map(({ fields }) => fields));
    expect(views[0]?.organisation.id).toBe(views[1]?.organisation.id);
    expect(views[2]?.organisation.id).not.toBe(views[0]?.organisation.id);
    expect(new Set(views.map(({ code }) => code)).size).toBe(3);
    const { entries } = await official.call(readHistory, { params: { subjectType: 'project', id: created[0]?.id ?? '' } });
    expect(entries.map(({ action }) => action)).toEqual(['project.imported']);
  });

  it('are seen and changed by the investor of the company, and not there for another', async () => {
    const companyName = ownName();
    const investor = await world.investor(companyName);
    const [project] = await create(imported({ companyName }));
    const params = { id: project?.id ?? '' };
    expect((await investor.call(listProjects, {})).rows.map(({ id }) => id)).toEqual([params.id]);
    const { companyName: _, uscc: __, ...fields } = aProject({ powerMw: 9 });
    const edited = await investor.call(editProject, { params, body: { fields, written: {}, version: 1 } });
    expect(edited).toMatchObject({ fields: { powerMw: 9, companyName }, importedFrom: null });
    expect(await (await world.investor()).refused(readProject, { params })).toMatchObject({ status: 404 });
  });

  it('are found again by company for the next list, without public history', async () => {
    const [zh, uscc] = [`再次 ${randomUUID()}`, randomUUID()];
    const companyName = { ko: null, zh, en: null };
    const [project] = await create(imported({ companyName, uscc }), { ...history(), fields: aProject({ companyName }) });
    const found = await asSystem((tx) =>
      world.get(ProjectsByCompany).of(tx, [
        { name: ownName(), uscc: null },
        { name: ownName(), uscc },
        { name: companyName, uscc: null },
      ]),
    );
    expect(found.map((projects) => projects.map(({ id }) => id))).toEqual([[], [project?.id], [project?.id]]);
  });

  it('change with a list and are put back exactly as they were', async () => {
    const before = imported();
    const [project] = await create(before);
    const [id, update] = [project?.id ?? '', world.get(UpdateProject)];
    const content = { ...imported({ ...before.fields, powerMw: 30 }, 7), written: { powerMw: '30兆瓦' } };
    const changed = await asSystem((tx) => update.execute(tx, { id, content, expectedVersion: 1, action: 'project.updated-by-import' }));
    const official = await world.official();
    expect(await official.call(readProject, { params: { id } })).toMatchObject({
      version: 2,
      fields: { powerMw: 30 },
      written: content.written,
    });
    await asSystem((tx) => update.execute(tx, { id, content: changed.previous, expectedVersion: 2, action: 'project.restored' }));
    const { origin: _, ...restored } = before;
    const { fields, written, importedFrom, version } = await official.call(readProject, { params: { id } });
    expect([{ fields, written, importedFrom, delegationId: null }, version]).toEqual([restored, 3]);
  });

  it('tell the audit each field that a list changed, from what to what', async () => {
    const before = imported({ powerMw: 20 });
    const [project] = await create(before);
    const id = project?.id ?? '';
    const content = imported({ ...before.fields, powerMw: 30 }, 7);
    const action = 'project.updated-by-import';
    await asSystem((tx) => world.get(UpdateProject).execute(tx, { id, content, expectedVersion: 1, action }));
    const { entries } = await (await world.official()).call(readHistory, { params: { subjectType: 'project', id } });
    expect(entries.map((entry) => entry.action)).toEqual([action, 'project.imported']);
    expect(entries[0]?.changes).toEqual([{ field: 'powerMw', before: 20, after: 30 }]);
  });

  it('are not changed by a list that has seen another version', async () => {
    const [project] = await create(imported());
    const update = {
      id: project?.id ?? '',
      content: imported({ powerMw: 1 }),
      expectedVersion: 9,
      action: 'project.updated-by-import',
    } as const;
    await expect(asSystem((tx) => world.get(UpdateProject).execute(tx, update))).rejects.toMatchObject({ code: 'edit.conflict' });
  });

  it('are not there any more for anybody once hidden, and hiding twice hides once', async () => {
    const companyName = ownName();
    const investor = await world.investor(companyName);
    const [project] = await create(imported({ companyName }));
    const id = project?.id ?? '';
    expect(await asSystem((tx) => world.get(HideProjects).execute(tx, [id]))).toEqual([id]);
    expect(await asSystem((tx) => world.get(HideProjects).execute(tx, [id]))).toEqual([]);
    for (const agent of [investor, await world.official()]) {
      expect(await agent.refused(readProject, { params: { id } })).toMatchObject({ status: 404 });
    }
    expect((await investor.call(listProjects, {})).totalUnfiltered).toBe(0);
    expect(await idsForRun({})).not.toContain(id);
  });
});

describe('cases of public history', () => {
  it('are listed for officials where they are asked for, and never among the projects of users', async () => {
    const [past] = await create(history());
    const official = await world.official();
    const ids = async (origin: 'history'[]) =>
      (await official.call(listProjects, { query: { origin, pageSize: 200 } })).rows.map(({ id }) => id);
    expect(await ids([])).not.toContain(past?.id);
    expect(await ids(['history'])).toContain(past?.id);
    expect(await official.call(readProject, { params: { id: past?.id ?? '' } })).toMatchObject({ outcome: { source: 'S97' } });
    expect((await (await world.investor()).call(listProjects, { query: { origin: ['history'] } })).totalUnfiltered).toBe(0);
  });

  it('are part of a run only where the run wants them', async () => {
    const [past] = await create(history());
    expect(await idsForRun({})).not.toContain(past?.id);
    expect(await idsForRun({ includeHistory: true })).toContain(past?.id);
  });
});

describe('what follows from a change', () => {
  it('is told inside the transaction of the investor: a listener that fails takes the registration back', async () => {
    const heard: string[] = [];
    let failing = false;
    world.get(ProjectEvents).onChanged(async (_, id) => {
      heard.push(id);
      if (failing) throw new AppError('run.nothing-to-match');
    });
    const investor = await world.investor();
    const { companyName: _, uscc: __, ...fields } = aProject();
    const { id } = await investor.call(registerProject, { body: { fields, written: {} } });
    expect(heard).toEqual([id]);
    expect(await idsForRun({ projectId: id })).toEqual([id]);
    failing = true;
    const next = { fields: { ...fields, jobs: 7 }, written: {} };
    expect(await investor.refused(registerProject, { body: next })).toMatchObject({ code: 'run.nothing-to-match' });
    failing = false;
    expect((await investor.call(listProjects, {})).total).toBe(1);
  });
});
