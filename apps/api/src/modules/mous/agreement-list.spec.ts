import { editAgreement, listAgreements, openAgreement, readAgreement } from '@bridge/common';
import { agreements } from '@bridge/reference-data';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../../testing/agent.js';
import { newWorld, type World } from '../../testing/world.js';
import { LoadPublicAgreements } from './index.js';

let world: World;
let official: Agent;
const load = () => world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(LoadPublicAgreements).execute(tx));
beforeAll(async () => {
  world = await newWorld();
  official = await world.official();
  await load();
});
afterAll(() => world.close());

const own = {
  title: { ko: 'ＧＲＥＥＮ 수소 협약', zh: null, en: null },
  level: 'company',
  documentType: 'loi',
  binding: null,
  sector: 'green-energy',
  parties: [{ name: '示例氢能', organisationId: null, side: 'china', state: 'proposed' }],
  signedOn: null,
  subject: null,
  amounts: [],
} as const;
const body = { ...own, parties: [...own.parties], amounts: [] };

describe('public papers', () => {
  it('are registered once with source, parties and commitments, however often they are loaded', async () => {
    await load();
    const { rows } = await official.call(listAgreements, { query: { publicRecord: 'yes', sort: 'code' } });
    expect(rows.length).toBe(agreements().length);
    const industry = rows.find(({ title }) => title.en?.includes('industrial complexes')) ?? rows[0];
    const view = await official.call(readAgreement, { params: { id: industry?.id ?? '' } });
    expect(view).toMatchObject({
      level: 'government',
      documentType: 'mou',
      signedOn: '2026-01-05',
      source: 'seed;S13;S14;S15',
      stage: 'mou',
    });
    expect(view.parties.map(({ side, state }) => [side, state])).toEqual([
      ['korea', 'signed'],
      ['china', 'signed'],
    ]);
    expect(view.commitments).toEqual(['investment delegation to Saemangeum within 2026']);
    expect(view.updates.map(({ title, signedOn }) => [title.en, signedOn])).toEqual([['MOU on FTA industrial parks', '2015-10-31']]);
    const older = await official.call(readAgreement, { params: { id: view.updates[0]?.id ?? '' } });
    expect(older.updatedBy.map(({ id }) => id)).toEqual([view.id]);
  });

  it('are read by everybody and edited by nobody', async () => {
    const { rows } = await (await world.investor()).call(listAgreements, {});
    expect(rows.length).toBe(agreements().length);
    const id = rows[0]?.id ?? '';
    expect((await official.call(readAgreement, { params: { id } })).mayEdit).toBe(false);
    expect(await official.refused(editAgreement, { params: { id }, body: { ...body, version: 1 } })).toMatchObject({ status: 403 });
  });
});

describe('the list of agreements', () => {
  it('finds what is searched in any width and case, and counts what there is', async () => {
    const { id } = await official.call(openAgreement, { body });
    const idsOf = async (query: object) => (await official.call(listAgreements, { query })).rows.map((row) => row.id);
    expect(await idsOf({ q: 'green 수소' })).toEqual([id]);
    expect(await idsOf({ q: '氢能' })).toEqual([id]);
    expect(await idsOf({ sector: ['green-energy'] })).toEqual([id]);
    expect(await idsOf({ stage: ['registered'], level: ['company'] })).toEqual([id]);
    expect(await idsOf({ confirmed: 'yes' })).toEqual([id]);
    expect(await idsOf({ q: 'nothing like it' })).toEqual([]);
    const filtered = await official.call(listAgreements, { query: { publicRecord: 'no' } });
    expect([filtered.total, filtered.totalUnfiltered]).toEqual([1, agreements().length + 1]);
  });

  it('stands in the order that is asked for, unsigned papers last', async () => {
    const signed = (await official.call(listAgreements, { query: { sort: '-signedOn', publicRecord: 'yes' } })).rows.map(
      (row) => row.signedOn ?? '',
    );
    expect([signed[0], signed.at(-1)]).toEqual(['2026-01-05', '1993']);
    const codes = (await official.call(listAgreements, { query: { sort: 'code' } })).rows.map((row) => row.code);
    expect(codes).toEqual([...codes].sort());
  });
});
