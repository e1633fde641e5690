import { describe, expect, it } from '@jest/globals';
import { mapProjectColumns, readProjects, readTable } from '../index.js';

async function rowsOf(text: string) {
  const table = await readTable(Buffer.from(text));
  const mapping = mapProjectColumns(table.header);
  return { table, mapping, rows: readProjects(table, mapping, { asOf: '2026-11-24' }) };
}
const figures = ({ rows }: Awaited<ReturnType<typeof rowsOf>>) =>
  rows.map(({ read, problems }) => [
    read.investment,
    read.areaM2?.min ?? null,
    read.powerMw,
    read.waterM3PerDay,
    problems.map((problem) => problem.code).join(),
  ]);

describe('units that stand elsewhere than in the cell', () => {
  it('come from currency and unit columns of each row', async () => {
    const list = await rowsOf(
      [
        'Company,Investment,Currency,Land,Land unit,Power (MW),City',
        'Hangzhou Example Ltd,120 million,RMB,3.5,ha,15,Hangzhou',
        'Ningbo Example Ltd,8.5 million,USD,"20,000",sqm,9,Ningbo',
        'Wenzhou Example Ltd,5 million,,10,,1,Wenzhou',
      ].join('\n'),
    );
    expect(figures(list)).toEqual([
      [{ amount: 1.2e8, currency: 'CNY' }, 35_000, 15, null, ''],
      [{ amount: 8.5e6, currency: 'USD' }, 20_000, 9, null, ''],
      [null, null, 1, null, 'currency-missing,unit-missing'],
    ]);
    expect(list.mapping.columns.filter((column) => column.field === null).map((column) => column.header)).toEqual([
      'Currency',
      'Land unit',
    ]);
  });

  it('come from a bare unit column behind amount and currency, under two header rows whose groups mean nothing', async () => {
    const list = await rowsOf(
      [
        '序号,企业信息,,项目情况,,,,要素需求,',
        ',企业名称,所在市,拟建项目,投资金额,币种,单位,土地/亩,工业用水/吨·天',
        '1,厦门示例有限公司,厦门,隔膜,3.5,人民币,亿元,150,2500',
        '2,泉州示例有限公司,泉州,塔筒,8500,美元,万元,15,60',
      ].join('\n'),
    );
    expect(figures(list)).toEqual([
      [{ amount: 3.5e8, currency: 'CNY' }, expect.closeTo(100_000.005, 4), null, 2500, ''],
      [{ amount: 8.5e7, currency: 'USD' }, expect.closeTo(10_000.0005, 4), null, 60, ''],
    ]);
    expect(list.rows.map((row) => row.read.productText)).toEqual(['隔膜', '塔筒']);
  });

  it('come from one line for the whole list, each to the column that it fits, and never from the body that sent the list', async () => {
    const chinese = await rowsOf(
      '浙江省项目表\n填报单位：浙江省商务厅\n（金额单位：万美元；面积单位：亩）\n企业名称,总投资,占地,负荷,城市\n嘉兴示例有限公司,2400,120,15兆瓦,嘉兴\n',
    );
    expect(chinese.table.headerRow).toBe(4);
    expect(figures(chinese)).toEqual([[{ amount: 2.4e7, currency: 'USD' }, expect.closeTo(80_000.004, 4), 15, null, '']]);
    const korean = await rowsOf(
      '"단위: 백만달러, ㎡, kW, 톤/일"\n회사명,투자 규모,필요 용지,전력 수요,용수 수요\n선전 예시,8.5,"20,000","15,000",500\n둥관 예시,110억원,"5,000평",4.4MW,120\n',
    );
    expect(figures(korean)).toEqual([
      [{ amount: 8.5e6, currency: 'USD' }, 20_000, 15, 500, ''],
      [{ amount: 1.1e10, currency: 'KRW' }, expect.closeTo(16_528.925, 4), 4.4, 120, ''],
    ]);
  });

  it('take the period of a flow from the header', async () => {
    const list = await rowsOf('企业名称,日用水量（吨）,所在城市\n郑州示例有限公司,2500,郑州\n洛阳示例有限公司,300吨,洛阳\n');
    expect(list.rows.map((row) => row.read.waterM3PerDay)).toEqual([2500, 300]);
  });
});
