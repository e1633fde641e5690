import {
  createOrganisation,
  editOrganisation,
  listOrganisations,
  type OrganisationFields,
  type Owner,
  readHistory,
  readOrganisation,
  readOwnership,
  saveOwnership,
  usccCheckDigit,
} from '@bridge/common';
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

let numbers = 0;
const newUscc = (): string => {
  const body = `9133${String(++numbers).padStart(13, '0')}`;
  return body + usccCheckDigit(body);
};
const NOTHING: OrganisationFields = {
  name: { ko: null, zh: null, en: null },
  aliases: [],
  kind: null,
  legalForm: null,
  country: null,
  uscc: null,
  businessNumber: null,
  hub: null,
  city: null,
};
const named = (zh: string, more: Partial<OrganisationFields> = {}): OrganisationFields => ({
  ...NOTHING,
  name: { ko: null, zh, en: null },
  ...more,
});
const create = (fields: OrganisationFields) => official.call(createOrganisation, { body: { fields } });
const unknown = { asOf: null, source: null, statedStatePercent: null, owners: [], lenders: [] };
const owner = (name: string, percent: number | null, more: Partial<Owner> = {}): Owner => ({
  ...{ organisationId: null, name, kind: 'company' as const, country: 'CN', percent, of: null },
  ...more,
});

describe('an organisation', () => {
  it('is kept with names in three scripts, aliases, form, numbers and place, and each field in its history', async () => {
    const fields = named('浙江示例钴业股份有限公司', {
      name: { ko: '시리코발트', zh: '浙江示例钴业股份有限公司', en: 'Zhejiang Shili Cobalt Co., Ltd.' },
      aliases: [{ script: 'zh', name: '示例有色', kind: 'former' }],
      kind: 'company',
      country: 'CN',
      uscc: newUscc(),
      businessNumber: '124-81-00998',
      hub: 'other',
      city: '桐乡',
    });
    const view = await create(fields);
    expect(view).toMatchObject({
      fields: { ...fields, businessNumber: '1248100998', legalForm: 'cn-joint-stock' },
      usccState: 'valid',
      businessNumberState: 'valid',
      mayEdit: true,
    });
    const changed = { ...view.fields, city: '嘉兴', aliases: [] };
    await official.call(editOrganisation, { params: { id: view.id }, body: { version: view.version, fields: changed } });
    const { entries } = await official.call(readHistory, { params: { subjectType: 'organisation', id: view.id } });
    expect(entries[0]).toMatchObject({
      action: 'organisation.changed',
      changes: [
        { field: 'aliases', before: fields.aliases, after: [] },
        { field: 'city', before: '桐乡', after: '嘉兴' },
      ],
    });
    expect(entries[1]?.action).toBe('organisation.created');
  });

  it('wants a name and numbers whose check digits are right, and says which field is wrong', async () => {
    const refusal = await official.refused(createOrganisation, {
      body: { fields: { ...NOTHING, uscc: '913300001234567890', businessNumber: '1248100997' } },
    });
    expect(refusal).toMatchObject({ status: 400, code: 'request.invalid' });
    expect(refusal.fields.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'fields.name required',
      'fields.uscc wrong-format',
      'fields.businessNumber wrong-format',
    ]);
  });

  it('has a number of its own', async () => {
    const uscc = newUscc();
    await create(named('甲方公司', { uscc }));
    const refusal = await official.refused(createOrganisation, { body: { fields: named('乙方公司', { uscc: uscc.toLowerCase() }) } });
    expect(refusal).toMatchObject({ status: 409, code: 'organisation.number-taken', fields: [{ path: 'fields.uscc' }] });
  });

  it('changed by two at once keeps the one and shows it to the other', async () => {
    const { id, version, fields } = await create(named('丙方公司'));
    const edit = (city: string) => official.send(editOrganisation, { params: { id }, body: { version, fields: { ...fields, city } } });
    const answers = await Promise.all([edit('苏州'), edit('无锡')]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const lost = JSON.parse(answers.find(({ statusCode }) => statusCode === 409)?.body ?? '{}');
    expect(lost).toMatchObject({ code: 'edit.conflict', current: { id, version: version + 1 } });
  });
});

describe('the list of organisations', () => {
  it('finds a company by its name in another script, by an alias and by number', async () => {
    const uscc = newUscc();
    const { id } = await create(named('华友钴业股份有限公司', { uscc, aliases: [{ script: 'zh', name: '桐乡钴业', kind: 'former' }] }));
    for (const q of ['华友', '화유코발트', 'Huayou', 'huayou cobalt', '桐乡', uscc.slice(4)]) {
      const { rows } = await official.call(listOrganisations, { query: { q } });
      expect([q, rows.map((row) => row.id)]).toEqual([q, [id]]);
    }
    expect((await official.call(listOrganisations, { query: { q: '%' } })).rows).toEqual([]);
  });

  it('pages and filters, and counts what the filter leaves', async () => {
    await create(named('丁研究院', { kind: 'research', hub: 'shandong' }));
    const page = await official.call(listOrganisations, { query: { kind: ['research'], pageSize: 1 } });
    expect(page).toMatchObject({ total: 1, page: 1, pageSize: 1 });
    expect(page.totalUnfiltered).toBeGreaterThan(1);
  });
});

describe('who sees an organisation', () => {
  it('is its own people, who see no other, and officials and the ministry, who see all', async () => {
    const investor = await world.investor();
    const other = await world.company();
    const own = String(investor.organisationId);
    expect((await investor.call(listOrganisations, {})).rows.map(({ id }) => id)).toEqual([own]);
    expect(await investor.call(readOrganisation, { params: { id: own } })).toMatchObject({
      mayEdit: false,
      openDuplicates: 0,
      members: [{ userId: investor.userId, role: 'investor' }],
    });
    for (const endpoint of [readOrganisation, readOwnership]) {
      expect(await investor.refused(endpoint, { params: { id: other } })).toMatchObject({ status: 404, code: 'not-found' });
      expect((await (await world.reviewer()).call(endpoint, { params: { id: other } })).version).toBe(1);
    }
  });

  it('tells a stranger’s organisation from none at all by nothing', async () => {
    const investor = await world.investor();
    const there = await investor.refused(readOrganisation, { params: { id: await world.company() } });
    const none = await investor.refused(readOrganisation, { params: { id: '01900000-0000-7000-8000-000000000000' } });
    expect({ ...there, requestId: '' }).toEqual({ ...none, requestId: '' });
  });
});

describe('who changes an organisation', () => {
  it('is a manager of the own one, but not what it is recognised by', async () => {
    const manager = await world.anyone('investor-manager');
    const id = String(manager.organisationId);
    const { version, fields } = await manager.call(readOrganisation, { params: { id } });
    const edit = (changes: Partial<OrganisationFields>) => ({ params: { id }, body: { version, fields: { ...fields, ...changes } } });
    expect((await manager.call(editOrganisation, edit({ city: '常州', kind: 'company' }))).fields.city).toBe('常州');
    const identity: Partial<OrganisationFields>[] = [
      { name: { ...fields.name, zh: '别家公司' } },
      { uscc: newUscc() },
      { aliases: [{ script: 'zh', name: '别家公司', kind: 'short' }] },
    ];
    for (const change of identity)
      expect(await manager.refused(editOrganisation, edit(change))).toMatchObject({ status: 403, code: 'forbidden' });
    const other = await world.company();
    expect(await manager.refused(editOrganisation, { params: { id: other }, body: { version: 1, fields } })).toMatchObject({ status: 404 });
    expect(await manager.refused(createOrganisation, { body: { fields } })).toMatchObject({ status: 403 });
  });

  it('is not an investor, nor the ministry', async () => {
    const investor = await world.investor();
    const id = String(investor.organisationId);
    const body = { version: 1, fields: named('新名') };
    expect(await investor.refused(editOrganisation, { params: { id }, body })).toMatchObject({ status: 403 });
    expect(await (await world.reviewer()).refused(editOrganisation, { params: { id }, body })).toMatchObject({ status: 403 });
    expect(await investor.refused(saveOwnership, { params: { id }, body: { version: 1, statement: unknown } })).toMatchObject({
      status: 403,
    });
  });
});

describe('ownership', () => {
  it('gives direct and effective shares, those of the State and of China, the largest Chinese holder and what is unknown', async () => {
    const [target, middle] = [await create(named('目标公司')), await create(named('中间公司', { country: 'CN' }))];
    await official.call(saveOwnership, {
      params: { id: middle.id },
      body: {
        version: middle.version,
        statement: {
          ...unknown,
          owners: [owner('国资委', 50, { kind: 'state-body' }), owner('Some Fund', 30, { kind: 'fund', country: 'US' })],
        },
      },
    });
    const view = await official.call(saveOwnership, {
      params: { id: target.id },
      body: {
        version: target.version,
        statement: {
          ...{ asOf: '2026-06-30', source: '2026 annual report', statedStatePercent: 35 },
          owners: [
            owner('中间公司', 60, { organisationId: middle.id }),
            owner('员工持股平台', 20, { kind: 'fund' }),
            owner('王某', 50, { kind: 'person', of: 1 }),
          ],
          lenders: [
            { name: '国家开发银行', kind: 'state-bank', country: 'CN', debtPercent: 40 },
            { name: 'Some Bank', kind: 'bank', country: 'KR', debtPercent: 25 },
          ],
        },
      },
    });
    expect(view).toMatchObject({
      // 20 % not stated, of the middle company 20 % of 60, of the platform half of 20.
      unknownPercent: 42,
      state: { low: 30, high: 90 },
      china: { low: 40, high: 82 },
      chineseDebt: { low: 40, high: 75 },
      largestChineseHolder: { name: { zh: '中间公司' }, effectivePercent: 60 },
    });
    expect(
      view.holders.map(({ name, directPercent, effectivePercent, tier }) => [name.zh ?? name.en, directPercent, effectivePercent, tier]),
    ).toEqual([
      ['中间公司', 60, 60, 1],
      ['国资委', null, 30, 2],
      ['员工持股平台', 20, 20, 1],
      ['Some Fund', null, 18, 2],
      ['王某', null, 10, 2],
    ]);
  });

  it('of companies that hold each other comes out as one number', async () => {
    const [a, b] = [await create(named('环甲公司')), await create(named('环乙公司'))];
    const save = (one: { id: string; version: number }, owners: Owner[]) =>
      official.call(saveOwnership, { params: { id: one.id }, body: { version: one.version, statement: { ...unknown, owners } } });
    await save(a, [owner('环乙公司', 50, { organisationId: b.id }), owner('外甲', 50)]);
    await save(b, [owner('环甲公司', 50, { organisationId: a.id }), owner('外乙', 50)]);
    const { holders, unknownPercent } = await official.call(readOwnership, { params: { id: a.id } });
    expect(holders.map(({ name, effectivePercent }) => [name.zh, effectivePercent])).toEqual([
      ['外甲', 66.666667],
      ['环乙公司', 50],
      ['外乙', 33.333333],
    ]);
    expect(unknownPercent).toBe(0);
  });

  it('that makes more than the whole, or stands on itself, is refused at its field', async () => {
    const { id, version } = await create(named('超额公司'));
    const refusal = (owners: Owner[]) =>
      official.refused(saveOwnership, { params: { id }, body: { version, statement: { ...unknown, owners } } });
    expect((await refusal([owner('一', 60), owner('二', 41)])).fields).toMatchObject([
      { path: 'statement.owners.1.percent', code: 'too-big' },
    ]);
    expect((await refusal([owner('一', 60, { of: 0 })])).fields).toMatchObject([{ path: 'statement.owners.0.of', code: 'not-allowed' }]);
    expect((await refusal([owner('一', 1, { organisationId: '01900000-0000-7000-8000-000000000000' })])).fields).toMatchObject([
      { path: 'statement.owners.0.organisationId', code: 'not-allowed' },
    ]);
  });

  it('shows a company’s own people what it says of itself, and nothing of what its owners say of themselves', async () => {
    const manager = await world.anyone('investor-manager');
    const id = String(manager.organisationId);
    const parent = await create(named('母公司甲', { country: 'CN' }));
    const save = (who: Agent, at: string, version: number, owners: Owner[]) =>
      who.call(saveOwnership, { params: { id: at }, body: { version, statement: { ...unknown, owners } } });
    await save(official, parent.id, parent.version, [owner('秘密股东', 100)]);
    await save(official, id, 1, [owner('母公司甲', 70, { organisationId: parent.id })]);
    const seen = await manager.call(readOwnership, { params: { id } });
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`秘密股东|${parent.id}`));
    expect(seen.holders).toMatchObject([{ effectivePercent: 70, ultimate: true, organisationId: null }]);
    // Saving does not cut the link that the manager is not told of, and cannot make one.
    await save(manager, id, seen.version, [...seen.statement.owners, owner('员工', 30, { kind: 'person' })]);
    expect((await official.call(readOwnership, { params: { id } })).statement.owners[0]).toMatchObject({ organisationId: parent.id });
    const body = { version: seen.version + 1, statement: { ...unknown, owners: [owner('母公司甲', 70, { organisationId: parent.id })] } };
    expect(await manager.refused(saveOwnership, { params: { id }, body })).toMatchObject({
      status: 400,
      fields: [{ code: 'not-allowed' }],
    });
  });

  it('changed by two at once keeps the one and shows it to the other', async () => {
    const { id, version } = await create(named('并发公司'));
    const save = (name: string) =>
      official.send(saveOwnership, { params: { id }, body: { version, statement: { ...unknown, owners: [owner(name, 10)] } } });
    const answers = await Promise.all([save('甲'), save('乙')]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  });
});
