import { commitImport, listImportRows, listOpportunities, listProjects, readOpportunity, readProject, undoImport } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../../testing/agent.js';
import { committed, settled, uploaded } from '../../testing/imports.js';
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
const projects = (rows: readonly string[]): Buffer =>
  Buffer.from(['公司名称,拟投资产品,投资额（万元人民币）,用地需求（亩）', ...rows].join('\n'));
const parcels = (...rows: string[]): Buffer =>
  Buffer.from(['공구,필지번호,면적(㎡),분양가(원/㎡),비고,확인기관,확인일', ...rows].join('\n'));

const projectsOf = async (official: Agent, name: string) => (await official.call(listProjects, { query: { q: name } })).rows;
const rowsOf = async (official: Agent, id: string) => (await official.call(listImportRows, { params: { id } })).rows;

describe('a list of projects that comes again', () => {
  it('shows what changes, from what to what, changes it, and its undo gives back what stood there', async () => {
    const official = await world.official();
    const name = company();
    await committed(official, (await uploaded(official, 'first.csv', projects([`${name},锂电池隔膜,56000,150`]))).id);
    const [before] = await projectsOf(official, name);
    const again = await uploaded(official, 'second.csv', projects([`${name},锂电池隔膜,60000,`]));
    expect(again.counts).toMatchObject({ created: 0, updated: 1 });
    const [row] = await rowsOf(official, again.id);
    expect(row?.changes).toEqual([
      { field: 'investment', before: { amount: 560_000_000, currency: 'CNY' }, after: { amount: 600_000_000, currency: 'CNY' } },
    ]);
    expect((await committed(official, again.id)).state).toBe('committed');
    const [after] = await projectsOf(official, name);
    expect([after?.id, after?.fields]).toEqual([before?.id, { ...before?.fields, investment: { amount: 600_000_000, currency: 'CNY' } }]);
    await official.call(undoImport, { params: { id: again.id } });
    expect((await projectsOf(official, name)).map(({ id, fields }) => [id, fields])).toEqual([[before?.id, before?.fields]]);
    const view = await official.call(readProject, { params: { id: before?.id ?? '' } });
    expect(view.importedFrom?.fileName).toBe('first.csv');
  });

  it('is not taken back while what it brought has been changed since; the refusal names it', async () => {
    const official = await world.official();
    const name = company();
    const first = await uploaded(official, 'first.csv', projects([`${name},锂电池隔膜,56000,150`]));
    await committed(official, first.id);
    await committed(official, (await uploaded(official, 'second.csv', projects([`${name},锂电池隔膜,60000,150`]))).id);
    const refusal = await official.refused(undoImport, { params: { id: first.id } });
    expect(refusal).toMatchObject({ status: 409, code: 'import.undo-blocked', params: { count: 1, titlesText: name } });
    expect((await settled(official, first.id)).undoBlockers).toEqual([{ title: name, reason: 'changed' }]);
    expect(await projectsOf(official, name)).toHaveLength(1);
  });

  it('is taken back after the later list that had changed its records was taken back', async () => {
    const official = await world.official();
    const name = company();
    const first = await uploaded(official, 'first.csv', projects([`${name},锂电池隔膜,56000,150`]));
    await committed(official, first.id);
    const second = await uploaded(official, 'second.csv', projects([`${name},锂电池隔膜,60000,150`]));
    await committed(official, second.id);
    for (const { id } of [second, first]) expect((await official.call(undoImport, { params: { id } })).state).toBe('undone');
    expect(await projectsOf(official, name)).toEqual([]);
  });

  it('goes back to the dry run, with nothing written, when a record changed between the dry run and the commit', async () => {
    const official = await world.official();
    const [name, newcomer] = [company(), company()];
    await committed(official, (await uploaded(official, 'first.csv', projects([`${name},锂电池隔膜,56000,150`]))).id);
    const slow = await uploaded(official, 'slow.csv', projects([`${newcomer},不锈钢管,12000,40`, `${name},锂电池隔膜,70000,150`]));
    await committed(official, (await uploaded(official, 'quick.csv', projects([`${name},锂电池隔膜,60000,150`]))).id);
    const back = await committed(official, slow.id);
    expect([back.state, back.committedAt]).toEqual(['checked', null]);
    expect(await projectsOf(official, newcomer)).toEqual([]);
    const change = (await rowsOf(official, slow.id)).find(({ title }) => title === name)?.changes[0];
    expect(change?.before).toEqual({ amount: 600_000_000, currency: 'CNY' });
    expect((await committed(official, slow.id)).state).toBe('committed');
  });

  it('registers a company once when two officials commit the same list at the same time', async () => {
    const officials = [await world.official(), await world.official()] as const;
    const name = company();
    const list = projects([`${name},锂电池隔膜,56000,150`]);
    const dryRuns = await Promise.all(officials.map((official) => uploaded(official, 'same.csv', list)));
    expect(dryRuns.map(({ counts }) => counts.created)).toEqual([1, 1]);
    const ends = await Promise.all(officials.map((official, index) => committed(official, dryRuns[index]?.id ?? '')));
    expect(ends.map(({ state }) => state).sort()).toEqual(['checked', 'committed']);
    expect(await projectsOf(officials[0], name)).toHaveLength(1);
  });

  it('is committed by one of two officials who press the button of one import at once; the other is told', async () => {
    const [one, other] = [await world.official(), await world.official()];
    const name = company();
    const { id } = await uploaded(one, 'once.csv', projects([`${name},锂电池隔膜,56000,150`]));
    const answers = await Promise.all([one.send(commitImport, { params: { id } }), other.send(commitImport, { params: { id } })]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect((await settled(one, id)).state).toBe('committed');
    expect(await projectsOf(one, name)).toHaveLength(1);
  });
});

describe('a list of parcels that comes again', () => {
  it('shows what changes, keeps what it leaves out with who confirmed it, and its undo gives back what stood there', async () => {
    const official = await world.official();
    const first = await uploaded(official, 'first.csv', parcels('3,3-71,50000,150000,도로변,한국농어촌공사,2026-01-05'), 'opportunities');
    await committed(official, first.id);
    const again = await uploaded(official, 'second.csv', parcels('3,3-71,50000,160000,,,'), 'opportunities');
    const [row] = await rowsOf(official, again.id);
    expect(row?.changes).toEqual([{ field: 'salePriceKrwPerM2', before: 150_000, after: 160_000 }]);
    const id = row?.existing?.id ?? '';
    const before = await official.call(readOpportunity, { params: { id } });
    await committed(official, again.id);
    const after = await official.call(readOpportunity, { params: { id } });
    expect([after.remarks, after.figures.areaM2]).toEqual(['도로변', before.figures.areaM2]);
    expect(after.figures.salePriceKrwPerM2).toMatchObject({ value: 160_000, provenance: { issuer: null, asOf: null } });
    await official.call(undoImport, { params: { id: again.id } });
    const restored = await official.call(readOpportunity, { params: { id } });
    expect([restored.figures, restored.remarks]).toEqual([before.figures, before.remarks]);
  });

  it('goes back to the dry run when somebody else listed one of its parcels first', async () => {
    const officials = [await world.official(), await world.official()] as const;
    const list = parcels('3,3-72,50000,150000,,한국농어촌공사,2026-01-05');
    const dryRuns = await Promise.all(officials.map((official) => uploaded(official, 'same.csv', list, 'opportunities')));
    await committed(officials[0], dryRuns[0]?.id ?? '');
    const back = await committed(officials[1], dryRuns[1]?.id ?? '');
    expect([back.state, back.counts]).toMatchObject(['checked', { created: 0, skipped: 1 }]);
    const { rows } = await officials[0].call(listOpportunities, { query: { q: '3-72' } });
    expect(rows).toHaveLength(1);
  });
});
