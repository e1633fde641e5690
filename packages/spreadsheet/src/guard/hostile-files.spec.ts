import { describe, expect, it } from '@jest/globals';
import { readInWorker, readTable } from '../index.js';
import { rowXml, workbookParts, type ZipPart, zipOf } from '../testing/zip-maker.js';
import { guardWorkbook } from './index.js';

const HEADER = ['企业名称', '统一社会信用代码', '拟投资额', '用地需求'];
const GOOD_DATA = `${rowXml(1, HEADER)}${rowXml(2, ['无锡示例有限公司', '9132020035ACWH0686', '3亿元', '150亩'])}`;
const parts = (data = GOOD_DATA): ZipPart[] => workbookParts([{ name: '企业', data }]);
const workbook = (extra: readonly ZipPart[] = [], data = GOOD_DATA): Buffer => zipOf([...parts(data), ...extra]);
const refusal = (bytes: Uint8Array) =>
  readTable(bytes).then(
    () => null,
    (error: unknown) => error,
  );
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** What each file is refused with; a good one beside them is read. */
const HOSTILE: readonly (readonly [string, () => Buffer, string])[] = [
  [
    'a bomb of a gigabyte of blanks',
    () => workbook([{ name: 'xl/sharedStrings.xml', content: Buffer.alloc(63 * 1024 * 1024, 32) }]),
    'zip-bomb',
  ],
  [
    'an archive that declares more than 64 MB',
    () => workbook([{ name: 'xl/media/a.xml', content: 'a', claimedBytes: 65 * 1024 * 1024 }]),
    'zip-bomb',
  ],
  [
    'a part that is larger than it claims',
    () => workbook([{ name: 'xl/sharedStrings.xml', content: Buffer.alloc(4 * 1024 * 1024, 32), claimedBytes: 1000 }]),
    'zip-bomb',
  ],
  [
    'texts of more than a list can hold',
    () => workbook([{ name: 'xl/sharedStrings.xml', content: 'a', claimedBytes: 25 * 1024 * 1024 }]),
    'zip-bomb',
  ],
  ['styles of many megabytes', () => workbook([{ name: 'xl/styles.xml', content: 'a', claimedBytes: 5 * 1024 * 1024 }]), 'zip-bomb'],
  [
    'a thousand parts',
    () => workbook(Array.from({ length: 250 }, (_, index) => ({ name: `xl/p${index}.xml`, content: 'x' }))),
    'zip-entries',
  ],
  ['an unknown packing method', () => workbook([{ name: 'xl/x.xml', content: 'x', method: 12 }]), 'zip-method'],
  ['a part of the 64-bit format', () => workbook([{ name: 'xl/x.xml', content: 'x', claimedBytes: 0xffffffff }]), 'zip64'],
  ['two parts of one name', () => workbook([{ name: 'xl/workbook.xml', content: '<x/>' }]), 'file-damaged'],
  ['a cell at XFD1048576', () => workbook([], `${GOOD_DATA}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`), 'too-many-columns'],
  ['a cell in the last row', () => workbook([], `${GOOD_DATA}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`), 'too-many-rows'],
  [
    'a far cell whose address comes late in its tag',
    () => workbook([], `${GOOD_DATA}<row r="3"><c s="0" r="XFD3"><v>1</v></c></row>`),
    'too-many-columns',
  ],
  [
    'expanding entities',
    () =>
      workbook([
        { name: 'xl/sharedStrings.xml', content: `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "xx"><!ENTITY c "&b;&b;">]><sst>&c;</sst>` },
      ]),
    'xml-doctype',
  ],
  ['macros', () => workbook([{ name: 'xl/vbaProject.bin', content: 'x' }]), 'macros'],
  ['an embedded program', () => workbook([{ name: 'xl/embeddings/oleObject1.bin', content: 'x' }]), 'macros'],
  ['links to other files', () => workbook([{ name: 'xl/externalLinks/externalLink1.xml', content: '<x/>' }]), 'external-links'],
  [
    'a binary workbook',
    () =>
      zipOf([
        { name: '[Content_Types].xml', content: '<x/>' },
        { name: 'xl/workbook.bin', content: 'x' },
      ]),
    'file-xlsb',
  ],
  [
    'a Word document',
    () =>
      zipOf([
        { name: '[Content_Types].xml', content: '<x/>' },
        { name: 'word/document.xml', content: '<x/>' },
      ]),
    'file-type',
  ],
  ['a PDF renamed to .xlsx', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj'), 'file-type'],
  ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'file-type'],
  ['a web page', () => Buffer.from('<html><body><table><tr><td>企业名称</td></tr></table></body></html>'), 'file-type'],
  ['bytes of nothing', () => Buffer.alloc(2000), 'file-type'],
  [
    'an old XLS',
    () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512)]),
    'file-legacy-xls',
  ],
  [
    'a workbook with a password',
    () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), utf16('EncryptedPackage')]),
    'file-encrypted',
  ],
  ['an empty file', () => Buffer.alloc(0), 'file-empty'],
  ['half a workbook', () => workbook().subarray(0, 700), 'file-damaged'],
  ['a CSV of 100 MB', () => Buffer.alloc(100 * 1024 * 1024, 'a,b,c\n'), 'file-too-large'],
  ['a CSV of too many rows', () => Buffer.from(`${HEADER.join(',')}\n${'a,b,c,d\n'.repeat(25_000)}`), 'too-many-rows'],
  ['a CSV of too many columns', () => Buffer.from(`${HEADER.join(',')}\n${'x,'.repeat(200)}\n`), 'too-many-columns'],
  ['text without a list', () => Buffer.from('dear all,\nplease find the list attached\n'), 'header-missing'],
  ['a header without rows', () => Buffer.from(`${HEADER.join(',')}\n`), 'no-rows'],
];

describe('a hostile file', () => {
  it.each(HOSTILE)('that is %s is refused with its code', async (_what, make, code) => {
    expect(await refusal(make())).toMatchObject({ name: 'SpreadsheetError', code });
  });

  it('is told from a good one, which is read', async () => {
    expect((await readTable(workbook([{ name: 'xl/printerSettings/printerSettings1.bin', content: 'x' }]))).rows).toHaveLength(1);
  });

  it('is refused before anything of it is unpacked when its sizes already tell', () => {
    const bomb = workbook([{ name: 'xl/sharedStrings.xml', content: Buffer.alloc(63 * 1024 * 1024, 32) }]);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => guardWorkbook(bomb)).toThrow('zip-bomb');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * 1024 * 1024);
  });

  it('comes back from the worker with the same code and parameters', async () => {
    await expect(readInWorker(Buffer.from('%PDF-1.7'))).rejects.toMatchObject({
      name: 'SpreadsheetError',
      code: 'file-type',
      params: { kindText: 'PDF' },
    });
    await expect(readInWorker(workbook([], `${GOOD_DATA}<row r="9"><c r="XFD9"><v>1</v></c></row>`))).rejects.toMatchObject({
      code: 'too-many-columns',
      params: { limit: 100 },
    });
  });
});

describe('reading in a worker', () => {
  it('gives the same list as reading here, and tells how far it is', async () => {
    const progress: number[] = [];
    const list = await readInWorker(workbook(), { asOf: '2026-11-24' }, { onProgress: (percent) => progress.push(percent) });
    expect(list.kind).toBe('projects');
    expect(list.rows[0]?.read).toMatchObject({ uscc: '9132020035ACWH0686', investment: { amount: 3e8, currency: 'CNY' } });
    expect(progress).toEqual([5, 70, 95]);
  });

  it('can be cancelled and has a time limit', async () => {
    const abort = new AbortController();
    const reading = readInWorker(workbook(), {}, { signal: abort.signal });
    abort.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    await expect(readInWorker(workbook(), {}, { seconds: 0.001 })).rejects.toMatchObject({ code: 'time-limit' });
  });
});
