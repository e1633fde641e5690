import { randomUUID } from 'node:crypto';
import {
  type DuplicateRow,
  dismissDuplicate,
  editOrganisation,
  editProject,
  findDuplicates,
  listDuplicates,
  listInterests,
  listParcel,
  listProjects,
  MERGE_FIELDS,
  type MergeChoices,
  mergeOrganisations,
  openAgreement,
  readAgreement,
  readHistory,
  readOrganisation,
  readOwnership,
  readProject,
  readSession,
  registerProject,
  saveOwnership,
  showInterest,
  undoMerge,
} from '@bridge/common';
import { aParcel, aProject, confirmedFigures } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../../testing/agent.js';
import { until } from '../../testing/until.js';
import { newWorld, type World } from '../../testing/world.js';
import { FindOrCreateOrganisation, FindOrganisations } from './index.js';

let world: World;
let manager: Agent;
beforeAll(async () => {
  world = await newWorld();
  manager = await world.as('zone-manager', { body: 'sdia' });
});
afterAll(() => world.close());

const NOBODY = '01900000-0000-7000-8000-000000000000';
const asSystem = <T>(work: (tx: Tx) => Promise<T>) => world.get(UnitOfWork).run(SYSTEM_VIEWER, work);
const keep = (side: 'survivor' | 'merged', but: Partial<MergeChoices> = {}): MergeChoices =>
  ({ ...Object.fromEntries(MERGE_FIELDS.map((field) => [field, side])), ...but }) as MergeChoices;
const open = (organisation: string) => manager.call(listDuplicates, { query: { organisation } }).then(({ rows }) => rows);
const waiting = (organisation: string): Promise<DuplicateRow[]> =>
  until(
    () => open(organisation),
    (rows) => rows.length > 0,
  );
const known = (zh: string, uscc: string | null = null) =>
  asSystem((tx) => world.get(FindOrganisations).ids(tx, [{ name: { ko: null, zh, en: null }, uscc }])).then(([id]) => id);

async function projectOf(investor: Agent, jobs: number): Promise<string> {
  const { companyName: _, uscc: __, ...fields } = aProject({ jobs });
  return (await investor.call(registerProject, { body: { fields, written: {} } })).id;
}

async function parcel(): Promise<string> {
  const body = { block: '1' as const, parcelNo: `1-${randomUUID().slice(0, 8)}`, remarks: null, figures: confirmedFigures(aParcel()) };
  return (await manager.call(listParcel, { body })).id;
}

const withParty = (organisationId: string) => ({
  title: { ko: '협약', zh: null, en: null },
  level: 'company' as const,
  documentType: 'mou' as const,
  binding: null,
  sector: null,
  parties: [{ name: '示例公司', organisationId, side: 'china' as const, state: 'proposed' as const }],
  signedOn: null,
  subject: null,
  amounts: [],
});

/** Two organisations that are one, each with people, a project, an interest and an agreement. */
async function pairOf(name: string) {
  const sides = [];
  for (const script of [{ zh: `${name}股份有限公司` }, { zh: null, en: null, ko: `${name}㈜` }]) {
    const investor = await world.investor(script);
    const id = String(investor.organisationId);
    const projectId = await projectOf(investor, sides.length + 1);
    await investor.call(showInterest, { body: { projectId, opportunityId: await parcel(), note: null } });
    const agreementId = (await manager.call(openAgreement, { body: withParty(id) })).id;
    sides.push({ id, investor, projectId, agreementId });
  }
  const [survivor, merged] = sides;
  if (!survivor || !merged) throw new Error('a pair has two sides');
  return { survivor, merged };
}
type Side = Awaited<ReturnType<typeof pairOf>>['survivor'];

const versionOf = async ({ id }: { id: string }): Promise<number> => (await manager.call(readOrganisation, { params: { id } })).version;
async function merge(survivor: { id: string }, merged: { id: string }, choices = keep('survivor')) {
  const body = { version: await versionOf(survivor), mergedId: merged.id, mergedVersion: await versionOf(merged), keep: choices };
  return manager.call(mergeOrganisations, { params: { id: survivor.id }, body });
}
const ownerOf = async ({ projectId, agreementId, investor }: Side) => ({
  project: (await manager.call(readProject, { params: { id: projectId } })).organisation.id,
  party: (await manager.call(readAgreement, { params: { id: agreementId } })).parties[0]?.organisationId,
  member: (await investor.call(readSession, {})).viewer?.organisation?.id,
});

describe('duplicates', () => {
  it('of a company that a list brings under another script wait for somebody, with the reasons', async () => {
    const first = await world.company({ zh: '华友钴业' });
    const second = await world.company({ zh: null, ko: '화유코발트' });
    const third = await world.company({ zh: null, en: 'Huayou Cobalt' });
    const rows = await until(
      () => open(first),
      (found) => found.length === 2,
    );
    expect(
      rows
        .flatMap((row) => [row.first.id, row.second.id])
        .filter((id) => id !== first)
        .sort(),
    ).toEqual([second, third].sort());
    expect(rows[0]).toMatchObject({ state: 'open', score: 100, reasons: [{ code: 'same-reading' }, { code: 'same-business' }] });
    expect((await manager.call(readOrganisation, { params: { id: first } })).openDuplicates).toBe(2);
  });

  it('that were dismissed stay so, also when all are compared again', async () => {
    const id = await world.company({ zh: '格林美' });
    await world.company({ zh: null, ko: '거린메이' });
    const [pair] = await waiting(id);
    await manager.call(dismissDuplicate, { params: { id: pair?.id ?? '' } });
    const { organisations } = await manager.call(findDuplicates, {});
    expect(organisations).toBeGreaterThan(2);
    // A pair that is found later shows that the search has passed.
    const other = await world.company({ zh: '容百材料' });
    await world.company({ zh: null, en: 'Rongbai Materials' });
    await waiting(other);
    expect(await open(id)).toEqual([]);
    expect(await manager.refused(dismissDuplicate, { params: { id: pair?.id ?? '' } })).toMatchObject({ status: 404 });
  });

  it('are not shown to, dismissed or merged by an official, the ministry or an investor', async () => {
    const id = await world.company();
    const body = { version: 1, mergedId: id, mergedVersion: 1, keep: keep('survivor') };
    for (const agent of [await world.official(), await world.reviewer(), await world.investor(), await world.anyone('investor-manager')]) {
      expect(await agent.refused(listDuplicates, {})).toMatchObject({ status: 403 });
      expect(await agent.refused(findDuplicates, {})).toMatchObject({ status: 403 });
      expect(await agent.refused(dismissDuplicate, { params: { id: NOBODY } })).toMatchObject({ status: 403 });
      expect(await agent.refused(mergeOrganisations, { params: { id }, body })).toMatchObject({ status: 403 });
      expect(await agent.refused(undoMerge, { params: { id: NOBODY } })).toMatchObject({ status: 403 });
    }
    // Administrators keep accounts and see no company, so they merge none.
    expect(await (await world.anyone('administrator')).refused(listDuplicates, {})).toMatchObject({ status: 403 });
  });
});

describe('a merge', () => {
  it('brings people, projects, interests and agreements of both together, keeps what was chosen, and loses no name', async () => {
    const { survivor, merged } = await pairOf('天奈科技');
    const [pair] = await waiting(survivor.id);
    const view = await merge(survivor, merged, keep('survivor', { nameKo: 'merged' }));
    expect(view).toMatchObject({ id: survivor.id, projectCount: 2, openDuplicates: 0, merged: [{ organisationId: merged.id }] });
    expect(view.fields.name).toMatchObject({ zh: '天奈科技股份有限公司', ko: '天奈科技㈜' });
    expect(view.members).toHaveLength(2);
    expect(await ownerOf(merged)).toEqual({ project: survivor.id, party: survivor.id, member: survivor.id });
    for (const { investor } of [survivor, merged]) {
      expect((await investor.call(listProjects, {})).total).toBe(2);
      expect((await investor.call(listInterests, {})).rows).toHaveLength(2);
    }
    const done = await manager.call(listDuplicates, { query: { state: 'merged', organisation: survivor.id } });
    expect(done.rows.map(({ id }) => id)).toEqual([pair?.id]);
  });

  it('answers the old id with the survivor, to those who may see it alone', async () => {
    const { survivor, merged } = await pairOf('厦钨新能');
    await merge(survivor, merged);
    for (const agent of [manager, survivor.investor, merged.investor])
      expect((await agent.call(readOrganisation, { params: { id: merged.id } })).id).toBe(survivor.id);
    expect(await (await world.investor()).refused(readOrganisation, { params: { id: merged.id } })).toMatchObject({ status: 404 });
  });

  it('is followed by lists: the names and numbers of both lead to the survivor, and so do aliases', async () => {
    const company = (zh: string, uscc: string) =>
      asSystem((tx) => world.get(FindOrCreateOrganisation).execute(tx, { name: { ko: null, zh, en: null }, uscc, hub: null, city: null }));
    const [survivor, merged] = [await company('甲合并公司', 'NUMBER-A'), await company('乙合并公司', 'NUMBER-B')];
    await merge(survivor, merged);
    expect(await known('随便', 'NUMBER-B')).toBe(survivor.id);
    expect(await known('乙合并公司')).toBe(survivor.id);
    expect(await known('乙合并公司', 'NUMBER-C')).toBeNull();
    const { version, fields } = await manager.call(readOrganisation, { params: { id: survivor.id } });
    const aliases = [...fields.aliases, { script: 'zh' as const, name: '甲简称', kind: 'short' as const }];
    await manager.call(editOrganisation, { params: { id: survivor.id }, body: { version, fields: { ...fields, aliases } } });
    expect(await known('甲简称')).toBe(survivor.id);
    // What is said of two companies names neither.
    const other = await company('丙合并公司', 'NUMBER-D');
    const theirs = await manager.call(readOrganisation, { params: { id: other.id } });
    await manager.call(editOrganisation, {
      params: { id: other.id },
      body: { version: theirs.version, fields: { ...theirs.fields, aliases: [{ script: 'zh', name: '甲简称', kind: 'short' }] } },
    });
    expect(await known('甲简称')).toBeNull();
  });

  it('of what somebody has changed since it was compared shows how it stands, and does nothing', async () => {
    const { survivor, merged } = await pairOf('当升材料');
    const { version, fields } = await manager.call(readOrganisation, { params: { id: merged.id } });
    await manager.call(editOrganisation, { params: { id: merged.id }, body: { version, fields: { ...fields, city: '北京' } } });
    const body = { version: await versionOf(survivor), mergedId: merged.id, mergedVersion: version, keep: keep('survivor') };
    expect(await manager.refused(mergeOrganisations, { params: { id: survivor.id }, body })).toMatchObject({
      code: 'edit.conflict',
      current: { id: merged.id, fields: { city: '北京' } },
    });
    expect((await ownerOf(merged)).project).toBe(merged.id);
  });

  it('with itself, and of a project that both have word for word, is refused', async () => {
    const { survivor, merged } = await pairOf('杉杉科技');
    const self = {
      version: await versionOf(survivor),
      mergedId: survivor.id,
      mergedVersion: await versionOf(survivor),
      keep: keep('survivor'),
    };
    expect(await manager.refused(mergeOrganisations, { params: { id: survivor.id }, body: self })).toMatchObject({
      code: 'request.invalid',
    });
    const { fields: ours, written } = await manager.call(readProject, { params: { id: survivor.projectId } });
    await asSystem((tx) => tx.rows('update project set fields = $2, written = $3 where id = $1', [merged.projectId, ours, written]));
    const body = {
      version: await versionOf(survivor),
      mergedId: merged.id,
      mergedVersion: await versionOf(merged),
      keep: keep('survivor'),
    };
    expect(await manager.refused(mergeOrganisations, { params: { id: survivor.id }, body })).toMatchObject({
      status: 409,
      code: 'organisation.merge-blocked',
      params: { table: 'project' },
    });
    expect((await ownerOf(merged)).member).toBe(merged.id);
  });

  it('leaves an entry in the history of both and of each record that moved', async () => {
    const { survivor, merged } = await pairOf('德方纳米');
    await merge(survivor, merged);
    const latest = async (subjectType: 'organisation' | 'project' | 'agreement', id: string) =>
      (await manager.call(readHistory, { params: { subjectType, id } })).entries[0];
    expect(await latest('organisation', survivor.id)).toMatchObject({ action: 'organisation.merged' });
    expect(await latest('organisation', merged.id)).toMatchObject({ changes: [{ field: 'mergedInto', after: { id: survivor.id } }] });
    const moved = { changes: [{ field: 'organisationId', before: merged.id, after: survivor.id }] };
    expect(await latest('project', merged.projectId)).toMatchObject(moved);
    expect(await latest('agreement', merged.agreementId)).toMatchObject(moved);
  });
});

describe('undoing a merge', () => {
  it('gives back exactly what had been moved, and the fields of both', async () => {
    const { survivor, merged } = await pairOf('长远锂科');
    const statement = {
      asOf: null,
      source: null,
      statedStatePercent: null,
      lenders: [],
      owners: [{ organisationId: merged.id, name: '长远', kind: 'company' as const, country: null, percent: 40, of: null }],
    };
    await manager.call(saveOwnership, { params: { id: survivor.id }, body: { version: await versionOf(survivor), statement } });
    const before = await Promise.all([survivor, merged].map(({ id }) => manager.call(readOrganisation, { params: { id } })));
    const { merged: merges } = await merge(survivor, merged, keep('merged'));
    const own = await projectOf(survivor.investor, 99);
    const undone = await manager.call(undoMerge, { params: { id: merges[0]?.mergeId ?? '' } });
    expect(undone.kept).toEqual([]);
    expect([undone.survivor.fields, undone.restored.fields]).toEqual(before.map(({ fields }) => fields));
    for (const side of [survivor, merged]) expect(await ownerOf(side)).toEqual({ project: side.id, party: side.id, member: side.id });
    expect((await manager.call(readProject, { params: { id: own } })).organisation.id).toBe(survivor.id);
    expect((await manager.call(readOwnership, { params: { id: survivor.id } })).statement).toEqual(statement);
    expect(await open(merged.id)).toHaveLength(1);
    expect(await merged.investor.refused(readOrganisation, { params: { id: survivor.id } })).toMatchObject({ status: 404 });
  });

  it('leaves what somebody changed since, and names it', async () => {
    const { survivor, merged } = await pairOf('中伟股份');
    const view = await merge(survivor, merged, keep('survivor', { nameKo: 'merged' }));
    const third = await world.company();
    await asSystem((tx) => tx.rows('update agreement_party set organisation_id = $2 where agreement_id = $1', [merged.agreementId, third]));
    const { ko: _, ...name } = view.fields.name;
    const fields = { ...view.fields, name: { ...name, ko: '새 이름' } };
    await manager.call(editOrganisation, { params: { id: survivor.id }, body: { version: view.version, fields } });
    // Content may change: the project still belongs to whom the merge gave it.
    const { version, fields: project, written } = await merged.investor.call(readProject, { params: { id: merged.projectId } });
    const { companyName: __, uscc: ___, ...input } = project;
    await merged.investor.call(editProject, {
      params: { id: merged.projectId },
      body: { version, fields: { ...input, jobs: 7 }, written },
    });
    const undone = await manager.call(undoMerge, { params: { id: view.merged[0]?.mergeId ?? '' } });
    expect(undone.kept).toEqual([
      { what: 'name', key: survivor.id },
      { what: 'agreement_party', key: expect.stringContaining(merged.agreementId) },
    ]);
    expect(await ownerOf(merged)).toEqual({ project: merged.id, party: third, member: merged.id });
    expect(undone.survivor.fields.name.ko).toBe('새 이름');
  });

  it('goes backwards: the later merge first, and each once', async () => {
    const [a, b, c] = [{ id: await world.company() }, { id: await world.company() }, { id: await world.company() }];
    const first = (await merge(b, c)).merged[0]?.mergeId ?? '';
    const second = (await merge(a, b)).merged[0]?.mergeId ?? '';
    expect((await manager.call(readOrganisation, { params: { id: c.id } })).id).toBe(a.id);
    expect(await manager.refused(undoMerge, { params: { id: first } })).toMatchObject({ status: 409, code: 'organisation.merge-blocked' });
    await manager.call(undoMerge, { params: { id: second } });
    expect((await manager.call(readOrganisation, { params: { id: c.id } })).id).toBe(b.id);
    await manager.call(undoMerge, { params: { id: first } });
    expect((await manager.call(readOrganisation, { params: { id: c.id } })).id).toBe(c.id);
    expect(await manager.refused(undoMerge, { params: { id: first } })).toMatchObject({ status: 409, code: 'organisation.merge-undone' });
    expect(await manager.refused(undoMerge, { params: { id: NOBODY } })).toMatchObject({ status: 404 });
  });
});
