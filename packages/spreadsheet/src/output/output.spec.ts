import { readFileSync } from 'node:fs';
import { samplePath } from '@bridge/reference-data';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { streamXlsxRows } from 'hucre/xlsx';
import { mapProjectColumns, readProjects, readTable, rejectedRowsFile, writeCsv, writeXlsx } from '../index.js';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

async function rowsOf(bytes: Uint8Array): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for await (const row of streamXlsxRows(bytes)) rows.push(row.values);
  return rows;
}

describe('the file of rejected rows', () => {
  it.each(['jiangsu.xlsx', 'shandong.xlsx', 'guangdong.csv'] as const)(
    'of %s gives the same rows when it comes back, and leaves its own column unread',
    async (name) => {
      const table = await readTable(readFileSync(samplePath(`delegations/${name}`)));
      const rows = readProjects(table, mapProjectColumns(table.header));
      const rejected = rows.filter((row) => row.problems.some((problem) => problem.severity === 'error'));
      expect(rejected.length).toBeGreaterThan(0);

      const file = await rejectedRowsFile(
        table,
        rejected.map(({ row }) => ({ row, note: '금액이 잘못되었습니다' })),
        '문제',
      );
      const back = await readTable(file);
      const mapping = mapProjectColumns(back.header);
      expect(mapping.columns.at(-1)).toMatchObject({ header: '⚠ 문제', field: null });
      expect(mapping.fingerprint).toBe(mapProjectColumns(table.header).fingerprint);
      expect(readProjects(back, mapping).map(({ read, problems }) => ({ read, problems }))).toEqual(
        rejected.map(({ read, problems }) => ({ read, problems })),
      );
    },
  );
});

describe('what is written for spreadsheet programs', () => {
  it('never runs: a text that looks like a formula is stored as text in a workbook and marked in CSV', async () => {
    const dangerous = ['=HYPERLINK("http://example.invalid","x")', "+cmd|' /C calc'!A0", '@SUM(A1)', '-2+3+cmd|x!A0', '\t=1+1'];
    const workbook = await writeXlsx([{ name: 'a', rows: [dangerous] }]);
    expect(await rowsOf(workbook)).toEqual([dangerous]);
    const lines = text(writeCsv(dangerous.map((cell) => [cell])))
      .slice(1)
      .trim()
      .split('\r\n');
    expect(lines.every((line) => /^"?'/.test(line))).toBe(true);
  });

  it('keeps figures as figures, also negative ones, and marks CSV as UTF-8', () => {
    const bytes = writeCsv([
      ['면적(㎡)', '备注'],
      [-12.5, '-12.5'],
      [null, 'a,"b"'],
    ]);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text(bytes).slice(1)).toBe('면적(㎡),备注\r\n-12.5,-12.5\r\n,"a,""b"""\r\n');
  });

  it('comes back as it was, whatever texts and figures it holds', async () => {
    const cell = fc.oneof(
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
        .filter((value) => !/[\p{Cc}\p{Cs}]|\p{Noncharacter_Code_Point}|_x[0-9A-F]{4}_/iu.test(value)),
      fc.integer(),
      fc.constantFrom('亩', '평', '=1', '  a '),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (rows) => {
        expect(await rowsOf(await writeXlsx([{ name: '表', rows }]))).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  it('may have sheets of any name', async () => {
    const bytes = await writeXlsx([
      { name: 'a/b:c', rows: [['x']] },
      { name: 'A b c', rows: [['y']] },
      { name: '', rows: [['z']] },
      { name: 'x'.repeat(40), header: true, widths: [10], rows: [['w']] },
    ]);
    expect((await rowsOf(bytes))[0]).toEqual(['x']);
  });
});
