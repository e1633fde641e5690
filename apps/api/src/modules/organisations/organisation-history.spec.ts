import {
  createOrganisation,
  dismissDuplicate,
  editOrganisation,
  listDuplicates,
  MERGE_FIELDS,
  type MergeChoices,
  mergeOrganisations,
  type OrganisationFields,
  type OrganisationView,
  readHistory,
  readOrganisation,
  restoreOrganisation,
  saveOwnership,
  undoMerge,
  usccCheckDigit,
} from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../../testing/agent.js';
import { until } from '../../testing/until.js';
import { newWorld, type World } from '../../testing/world.js';
import { FindOrCreateOrganisation } from './index.js';

let world: World;
let manager: Agent;
beforeAll(async () => {
  world = await newWorld();
  manager = await world.as('zone-manager', { body: 'sdia' });
});
afterAll(() => world.close());

let numbers = 0;
const newUscc = (): string => {
  const body = `9132${String(++numbers).padStart(13, '0')}`;
  return body + usccCheckDigit(body);
};
const fieldsOf = (zh: string, more: Partial<OrganisationFields> = {}): OrganisationFields => ({
  ...{ name: { ko: null, zh, en: null }, aliases: [], kind: null, legalForm: null, country: null },
  ...{ uscc: null, businessNumber: null, hub: null, city: null },
  ...more,
});
const create = (zh: string, more?: Partial<OrganisationFields>) =>
  manager.call(createOrganisation, { body: { fields: fieldsOf(zh, more) } });
const edit = ({ id, version, fields }: OrganisationView, changes: Partial<OrganisationFields>) =>
  manager.call(editOrganisation, { params: { id }, body: { version, fields: { ...fields, ...changes } } });
const historyOf = async (id: string) => (await manager.call(readHistory, { params: { subjectType: 'organisation', id } })).entries;
const firstOf = async (id: string) => (await historyOf(id)).at(-1)?.seq ?? 0;
const keep = Object.fromEntries(MERGE_FIELDS.map((field) => [field, 'survivor'])) as MergeChoices;
const merge = (survivor: OrganisationView, merged: OrganisationView) =>
  manager.call(mergeOrganisations, {
    params: { id: survivor.id },
    body: { version: survivor.version, mergedId: merged.id, mergedVersion: merged.version, keep },
  });

describe('restoring an earlier version of an organisation', () => {
  it('brings back names, other names, form, numbers and place, and leaves what is stated of its owners', async () => {
    const uscc = newUscc();
    const first = await create('江苏复原股份有限公司', {
      aliases: [{ script: 'zh', name: '复原', kind: 'short' }],
      kind: 'company',
      uscc,
      city: '无锡',
    });
    const renamed = await edit(first, {
      name: { ko: '복원', zh: '江苏新名有限公司', en: null },
      ...{ aliases: [], kind: 'fund', legalForm: 'cn-limited', uscc: newUscc(), city: '苏州', country: 'CN' },
    });
    const statement = { asOf: null, source: 'annual report', statedStatePercent: 10, owners: [], lenders: [] };
    await manager.call(saveOwnership, { params: { id: first.id }, body: { version: renamed.version, statement } });
    const seq = await firstOf(first.id);
    const back = await manager.call(restoreOrganisation, { params: { id: first.id }, body: { version: 3, seq } });
    expect(back).toMatchObject({ version: 4, fields: first.fields });
    const [newest, ownership] = await historyOf(first.id);
    expect(newest).toMatchObject({ action: 'organisation.version-restored', restores: seq });
    expect(newest?.changes.map(({ field }) => field).sort()).toEqual(
      ['aliases', 'city', 'country', 'kind', 'legalForm', 'name', 'uscc'].sort(),
    );
    expect(ownership).toMatchObject({ action: 'organisation.ownership-changed' });
  });

  it('is refused where somebody has changed it since, and where the number belongs to another by now', async () => {
    const uscc = newUscc();
    const { id, ...first } = await create('甲号公司', { uscc });
    const without = await edit({ id, ...first }, { uscc: null });
    const seq = await firstOf(id);
    const restore = (version: number) => ({ params: { id }, body: { version, seq } });
    expect(await manager.refused(restoreOrganisation, restore(1))).toMatchObject({
      code: 'edit.conflict',
      current: { version: 2, fields: { uscc: null } },
    });
    await create('乙号公司', { uscc });
    expect(await manager.refused(restoreOrganisation, restore(without.version))).toMatchObject({ code: 'organisation.number-taken' });
    expect((await manager.call(readOrganisation, { params: { id } })).version).toBe(without.version);
  });

  it('knows no entry of another organisation', async () => {
    const [one, other] = [await create('此公司'), await create('彼公司')];
    const foreign = { params: { id: one.id }, body: { version: one.version, seq: await firstOf(other.id) } };
    expect(await manager.refused(restoreOrganisation, foreign)).toMatchObject({ status: 404, params: { subject: 'version' } });
  });

  it('does not go back behind a merge that stands, whose names would be lost, and does once that is undone', async () => {
    const [survivor, merged] = [await create('合并存续公司', { city: '常州' }), await create('合并消失公司')];
    const moved = await edit(survivor, { city: '南通' });
    const view = await merge(moved, merged);
    const restore = async () => {
      const { version } = await manager.call(readOrganisation, { params: { id: survivor.id } });
      return { params: { id: survivor.id }, body: { version, seq: await firstOf(survivor.id) } };
    };
    expect(await manager.refused(restoreOrganisation, await restore())).toMatchObject({ status: 409, code: 'organisation.merged-since' });
    await manager.call(undoMerge, { params: { id: view.merged[0]?.mergeId ?? '' } });
    expect((await manager.call(restoreOrganisation, await restore())).fields).toEqual(survivor.fields);
  });

  it('is for officials: not for the company’s own manager, an investor or the ministry', async () => {
    const own = await world.anyone('investor-manager');
    const id = String(own.organisationId);
    const restore = { params: { id }, body: { version: 1, seq: await firstOf(id) } };
    for (const agent of [own, await world.investor(), await world.reviewer()])
      expect(await agent.refused(restoreOrganisation, restore)).toMatchObject({ status: 403, code: 'forbidden' });
    expect(await own.refused(readHistory, { params: { subjectType: 'organisation', id } })).toMatchObject({ status: 403 });
  });
});

describe('the history of an organisation', () => {
  it('begins with the list or registration that brought it, and says from where its number came', async () => {
    const company = { name: { ko: null, zh: '名单公司', en: null }, hub: 'jiangsu' as const, city: null };
    const find = (uscc: string | null) =>
      world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(FindOrCreateOrganisation).execute(tx, { ...company, uscc }));
    const { id } = await find(null);
    const uscc = newUscc();
    await find(uscc);
    expect(await historyOf(id)).toMatchObject([
      { action: 'organisation.number-learned', changes: [{ field: 'uscc', before: null, after: uscc }] },
      {
        action: 'organisation.created',
        changes: [
          { field: 'name', after: company.name },
          { field: 'hub', after: 'jiangsu' },
        ],
      },
    ]);
    const { version } = await manager.call(readOrganisation, { params: { id } });
    const back = await manager.call(restoreOrganisation, { params: { id }, body: { version, seq: await firstOf(id) } });
    expect(back.fields.uscc).toBeNull();
  });

  it('tells other organisations by the name that they had: merged, taken out again, and found to be another', async () => {
    const [survivor, merged] = [await create('天明电池材料公司'), await create('天铭电池材料公司')];
    const named = ({ id, fields }: OrganisationView) => ({ id, name: fields.name });
    const pair = () => manager.call(listDuplicates, { query: { organisation: merged.id } });
    const waiting = () => until(pair, ({ rows }) => rows.length > 0);
    await waiting();
    const view = await merge(survivor, merged);
    await manager.call(undoMerge, { params: { id: view.merged[0]?.mergeId ?? '' } });
    await manager.call(dismissDuplicate, { params: { id: (await waiting()).rows[0]?.id ?? '' } });
    const others = async (id: string) =>
      (await historyOf(id)).slice(0, 3).map(({ changes: [change] }) => [change?.field, change?.before, change?.after]);
    expect(await others(survivor.id)).toEqual([
      ['duplicate', named(merged), null],
      ['merged', named(merged), null],
      ['merged', null, named(merged)],
    ]);
    expect(await others(merged.id)).toEqual([
      ['duplicate', named(survivor), null],
      ['mergedInto', named(survivor), null],
      ['mergedInto', null, named(survivor)],
    ]);
  });
});
