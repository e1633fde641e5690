import { describe, expect, it } from '@jest/globals';
import { mapProjectColumns, readProjects, readTable } from '../index.js';

async function rowsUnder(header: string, ...cells: string[]) {
  const rows = cells.map((cell, at) => `无锡样本${at}有限公司,无锡,${cell},3亿元`);
  const table = await readTable(Buffer.from([`企业名称,所在城市,${header},投资额`, ...rows, ''].join('\n')));
  return readProjects(table, mapProjectColumns(table.header));
}

describe('a column that holds product and HS code together', () => {
  it.each(['拟投资产品（HS编码）', '产品及HS编码', '产品名称及海关编码', 'Product / HS code', '품목(HS코드)'])(
    'gives both under the header %s',
    async (header) => {
      const rows = await rowsUnder(header, '铜箔 (HS 7410.11.00)', '铜箔/74101100', '74101100 铜箔', '铜箔，海关编码：74101100');
      for (const { read, problems } of rows) {
        expect(read).toMatchObject({ productText: '铜箔', hs: '74101100', product: 'copper-foil' });
        expect(problems).toEqual([]);
      }
    },
  );

  it('leaves the code unknown where a cell names the product alone, and tells a formula once', async () => {
    const [plain, formula] = await rowsUnder('产品及HS编码', '3C 电池', '=1+1');
    expect(plain).toMatchObject({ read: { productText: '3C 电池', hs: null }, problems: [] });
    expect(formula?.problems.map(({ code }) => code)).toEqual(['formula-text']);
  });

  it('is no such column in a list that has a column for either', async () => {
    const [row] = await rowsUnder('产品（含HS编码）,HS编码', '铜箔 7410,74101100');
    expect(row?.read).toMatchObject({ productText: '铜箔 7410', hs: '74101100' });
  });
});
