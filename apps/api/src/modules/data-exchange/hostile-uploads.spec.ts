import { readFile } from 'node:fs/promises';
import { downloadRejected, type ImportView, listImportRows, listImports, readImport, readSession } from '@bridge/common';
import { samplePath } from '@bridge/reference-data';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UPLOAD_LIMIT_BYTES } from '../../create-app.js';
import { settled, uploaded } from '../../testing/imports.js';
import { newWorld, type World } from '../../testing/world.js';
import { zipOf } from '../../testing/zip.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const MB = 1_048_576;
const WORKBOOK = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' };
const line = '江苏测试材料有限公司,锂电池隔膜,56000\n';
const largeCsv = () =>
  Buffer.from(`公司名称,拟投资产品,投资额（万元人民币）\n${line.repeat(Math.ceil((30 * MB) / Buffer.byteLength(line)))}`);

describe('a hostile upload', () => {
  it.each([
    ['a zip bomb', 'bomb.xlsx', () => zipOf({ ...WORKBOOK, 'xl/worksheets/sheet1.xml': Buffer.alloc(63 * MB) }), 'zip-bomb'],
    ['macros', 'list.xlsx', () => zipOf({ ...WORKBOOK, 'xl/vbaProject.bin': 'macro' }), 'macros'],
    ['a list of thirty megabytes', 'long.csv', largeCsv, 'file-too-large'],
    ['an archive that is no workbook', 'list.xlsx', () => zipOf({ 'readme.txt': 'hello' }), 'file-type'],
    ['an empty file', 'empty.csv', () => Buffer.alloc(0), 'file-empty'],
  ])('is refused with a code: %s', async (_what, name, bytes, code) => {
    const official = await world.official();
    const refused = await uploaded(official, name, bytes());
    expect([refused.state, refused.failure?.code, refused.counts.read]).toEqual(['unreadable', code, 0]);
    const rows = await official.refused(downloadRejected, { params: { id: refused.id }, query: { lang: 'en' } });
    expect(rows).toMatchObject({ status: 409, code: 'import.wrong-state' });
  });

  it('is refused before it is kept when it is over the limit of the server', async () => {
    const official = await world.official();
    const before = (await official.call(listImports, {})).rows.length;
    const bytes = Buffer.alloc(UPLOAD_LIMIT_BYTES + 1, 'a');
    const answer = await official.upload('/api/imports', { name: 'huge.csv', bytes }, { kind: 'projects' });
    expect([answer.statusCode, JSON.parse(answer.body).code]).toEqual([413, 'request.too-large']);
    expect((await official.call(listImports, {})).rows).toHaveLength(before);
  });

  it('leaves other requests answered while it is read', async () => {
    const official = await world.official();
    const answer = await official.upload('/api/imports', { name: 'long.csv', bytes: largeCsv() }, { kind: 'projects' });
    const { id, state } = JSON.parse(answer.body) as ImportView;
    expect(state).toBe('reading');
    expect((await official.call(readSession, {})).viewer?.role).toBe('zone-official');
    expect((await official.call(readImport, { params: { id } })).id).toBe(id);
    expect((await settled(official, id)).state).toBe('unreadable');
  });

  it('keeps a formula out of the records: its row is rejected and says so', async () => {
    const official = await world.official();
    const bytes = Buffer.from(`公司名称,拟投资产品,投资额（万元人民币）\n"=HYPERLINK(""http://x"",""y"")",锂电池隔膜,56000\n${line}`);
    const { id, counts } = await uploaded(official, 'formula.csv', bytes);
    expect(counts).toMatchObject({ created: 1, rejected: 1 });
    const { rows } = await official.call(listImportRows, { params: { id }, query: { fate: 'reject' } });
    expect(rows[0]?.problems.map(({ code }) => code)).toContain('formula-text');
  });

  it('takes no row of a list of another kind than it was sent as', async () => {
    const official = await world.official();
    const parcels = await readFile(samplePath('opportunities/parcels-ko.xlsx'));
    const wrong = await uploaded(official, 'parcels.xlsx', parcels, 'projects');
    const { read, rejected } = wrong.counts;
    expect([wrong.state, rejected]).toEqual(['checked', read]);
  });
});

describe('an upload that is no upload', () => {
  it.each([
    ['without a kind', { name: 'a.csv', bytes: Buffer.from('a') }, {}, 400, 'request.invalid'],
    ['of an unknown kind', { name: 'a.csv', bytes: Buffer.from('a') }, { kind: 'users' }, 400, 'request.invalid'],
    [
      'with a delegation whose name holds half of a character',
      { name: 'a.csv', bytes: Buffer.from('a') },
      { kind: 'projects', delegation: '{"name":{"ko":"\\ud800","zh":null,"en":null},"hub":"jiangsu","arrivesOn":null,"leavesOn":null}' },
      400,
      'request.invalid',
    ],
    [
      'with a delegation that is no JSON',
      { name: 'a.csv', bytes: Buffer.from('a') },
      { kind: 'projects', delegation: '{' },
      400,
      'request.invalid',
    ],
  ] as const)('is refused: %s', async (_what, file, parts, status, code) => {
    const answer = await (await world.official()).upload('/api/imports', file, parts);
    expect([answer.statusCode, JSON.parse(answer.body).code]).toEqual([status, code]);
  });

  it('is refused as JSON, without a file, and with a part that breaks off', async () => {
    const official = await world.official();
    const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
    const send = async (payload: object | Buffer, headers: Record<string, string>) => {
      const { statusCode, body } = await official.raw('POST', '/api/imports', payload, headers);
      return [statusCode, JSON.parse(body).code];
    };
    expect(await send({ file: 'a' }, {})).toEqual([415, 'request.unsupported-type']);
    expect(await send(Buffer.from('--x--\r\n'), multipart)).toEqual([400, 'request.invalid']);
    const torn = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nabc';
    expect(await send(Buffer.from(torn), multipart)).toEqual([400, 'request.invalid']);
  });

  it('keeps a file without a name under a name of its own', async () => {
    const official = await world.official();
    const part = (head: string, text: string) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
    const file = part('name="file"\r\nContent-Type: application/octet-stream', `公司名称,拟投资产品\n${line}`);
    const payload = Buffer.from(`${part('name="kind"', 'projects')}${file}--x--\r\n`);
    const answer = await official.raw('POST', '/api/imports', payload, { 'content-type': 'multipart/form-data; boundary=x' });
    expect([answer.statusCode, JSON.parse(answer.body).fileName]).toEqual([200, 'file']);
  });
});
