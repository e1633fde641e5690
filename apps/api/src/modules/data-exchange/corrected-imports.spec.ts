import { commitImport, correctImport, discardImport, listImportRows, listImports, readImport } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../../testing/agent.js';
import { settled, uploaded } from '../../testing/imports.js';
import { newWorld, type World } from '../../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

let counter = 0;
/** Companies that no other test has. */
const company = (): string => {
  counter += 1;
  return `江苏${String.fromCodePoint(0x4e00 + counter)}测试材料有限公司`;
};
const HEADER = '公司名称,拟投资产品,投资额（万元人民币）,甲栏';
const list = (header: string, name: string): Buffer => Buffer.from(`${header}\n${name},锂电池隔膜,56000,无锡`);
const rowsOf = async (official: Agent, id: string) => (await official.call(listImportRows, { params: { id } })).rows;

describe('a correction of the columns', () => {
  it('is read at once, and remembered for the next list with the same header and for no other', async () => {
    const official = await world.official();
    const first = await uploaded(official, 'odd.csv', list(HEADER, company()));
    expect(first.columns[3]).toMatchObject({ header: '甲栏', field: null });
    const columns = [{ index: 3, field: 'city' }];
    await official.call(correctImport, { params: { id: first.id }, body: { encoding: null, headerRow: null, columns, delegation: null } });
    expect((await settled(official, first.id)).columns[3]?.field).toBe('city');
    expect((await rowsOf(official, first.id))[0]?.read).toMatchObject({ city: '无锡' });
    const next = await uploaded(official, 'next.csv', list(HEADER, company()));
    expect([next.columns[3]?.field, (await rowsOf(official, next.id))[0]?.read]).toMatchObject(['city', { city: '无锡' }]);
    const other = await uploaded(official, 'other.csv', list(`${HEADER}一`, company()));
    expect(other.columns[3]?.field).toBeNull();
  });
});

describe('the delegation of a list', () => {
  it.each([
    ['without a name in any language', { name: { ko: null, zh: null, en: null } }, 'delegation.name.ko'],
    ['with blanks for a name', { name: { ko: null, zh: ' ', en: null } }, 'delegation.name.zh'],
    ['that leaves before it comes', { arrivesOn: '2026-12-10', leavesOn: '2026-12-09' }, 'delegation.leavesOn'],
  ])('is refused %s', async (_, wrong, path) => {
    const official = await world.official();
    const { id } = await uploaded(official, 'named.csv', list(HEADER, company()));
    const sound = { name: { ko: null, zh: '江苏代表团', en: null }, hub: 'jiangsu' as const, arrivesOn: null, leavesOn: null };
    const body = { encoding: null, headerRow: null, columns: [] };
    const refused = await official.refused(correctImport, { params: { id }, body: { ...body, delegation: { ...sound, ...wrong } } });
    expect(refused.fields.map((field) => field.path)).toEqual([path]);
    const parts = { kind: 'projects', delegation: JSON.stringify({ ...sound, ...wrong }) };
    const upload = await official.upload('/api/imports', { name: 'named.csv', bytes: list(HEADER, company()) }, parts);
    expect([upload.statusCode, JSON.parse(upload.body)]).toMatchObject([400, { code: 'request.invalid' }]);
    await official.call(correctImport, { params: { id }, body: { ...body, delegation: sound } });
  });
});

describe('discarding an import', () => {
  it('works while its file is being read, and nothing of it comes back', async () => {
    const official = await world.official();
    const name = company();
    const answer = await official.upload('/api/imports', { name: 'gone.csv', bytes: list(HEADER, name) }, { kind: 'projects' });
    const { id } = JSON.parse(answer.body) as { id: string };
    await official.call(discardImport, { params: { id } });
    await uploaded(official, 'later.csv', list(HEADER, company()));
    expect(await official.refused(readImport, { params: { id } })).toMatchObject({ status: 404 });
    expect(await official.refused(commitImport, { params: { id } })).toMatchObject({ status: 404 });
    expect((await official.call(listImports, {})).rows.map((row) => row.id)).not.toContain(id);
  });
});
