import { readFile } from 'node:fs/promises';
import { commitImport, listImportRows, listImports, listProjects, undoImport } from '@bridge/common';
import { samplePath } from '@bridge/reference-data';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { committed, uploaded } from '../../testing/imports.js';
import { newWorld, type World } from '../../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const jiangsu = () => readFile(samplePath('delegations/jiangsu.xlsx'));

describe('an import', () => {
  it('shows every problem before anything is saved, and its counts add up', async () => {
    const official = await world.official();
    const checked = await uploaded(official, 'jiangsu.xlsx', await jiangsu());
    const { read, created, updated, skipped, rejected } = checked.counts;
    expect(created + updated + skipped + rejected).toBe(read);
    expect(rejected).toBeGreaterThan(0);
    const rows = await official.call(listImportRows, { params: { id: checked.id }, query: { fate: 'reject' } });
    expect(rows.total).toBe(rejected);
    expect(rows.rows.every(({ problems }) => problems.some(({ severity, column }) => severity === 'error' && column !== null))).toBe(true);
    expect((await official.call(listProjects, { query: {} })).total).toBe(0);
  });

  it('is committed as one batch, says nothing new the second time, and is undone as one', async () => {
    const official = await world.official();
    const { id, counts } = await uploaded(official, 'jiangsu.xlsx', await jiangsu());
    await committed(official, id);
    expect((await official.call(listProjects, { query: {} })).total).toBe(counts.created);
    const again = await uploaded(official, 'jiangsu.xlsx', await jiangsu());
    const news = await official.call(listImportRows, { params: { id: again.id }, query: { fate: 'update' } });
    expect(news.rows.map(({ title, changes }) => [title, changes])).toEqual([]);
    expect([again.counts.created, again.counts.updated]).toEqual([0, 0]);
    expect(await official.refused(commitImport, { params: { id: again.id } })).toMatchObject({ code: 'import.nothing-to-commit' });
    expect((await official.call(undoImport, { params: { id } })).state).toBe('undone');
    expect((await official.call(listProjects, { query: {} })).total).toBe(0);
  });

  it('gives the rejected rows as a file that names what is wrong and is read again row by row', async () => {
    const official = await world.official();
    const { id, counts } = await uploaded(official, 'jiangsu.xlsx', await jiangsu());
    const file = await official.raw('GET', `/api/imports/${id}/rejected?lang=ko`);
    expect(file.statusCode).toBe(200);
    const back = await uploaded(official, 'rejected.xlsx', file.rawPayload);
    expect([back.counts.read, back.counts.rejected]).toEqual([counts.rejected, counts.rejected]);
  });

  it('takes the same parcels out of a workbook and a CP949 file, the second saying nothing new', async () => {
    const official = await world.official();
    const first = await uploaded(official, 'parcels.xlsx', await readFile(samplePath('opportunities/parcels-ko.xlsx')), 'opportunities');
    expect(first.counts.created).toBeGreaterThan(40);
    await committed(official, first.id);
    const second = await uploaded(
      official,
      'parcels.csv',
      await readFile(samplePath('opportunities/parcels-ko-cp949.csv')),
      'opportunities',
    );
    expect([second.encoding, second.counts.created]).toEqual(['cp949', 0]);
  });

  it('refuses what is no list with a code and keeps working', async () => {
    const official = await world.official();
    const refused = await uploaded(official, 'list.xlsx', Buffer.from('%PDF-1.7 not a list'));
    expect([refused.state, refused.failure?.code]).toEqual(['unreadable', 'file-type']);
  });

  it('is for officials of the zone alone', async () => {
    const investor = await world.investor();
    expect(await investor.refused(listImports, {})).toMatchObject({ status: 403, code: 'forbidden' });
    const reviewer = await world.reviewer();
    expect(await reviewer.refused(listImports, {})).toMatchObject({ status: 403, code: 'forbidden' });
    const answer = await reviewer.upload('/api/imports', { name: 'a.xlsx', bytes: await jiangsu() }, { kind: 'projects' });
    expect(answer.statusCode).toBe(403);
  });
});
