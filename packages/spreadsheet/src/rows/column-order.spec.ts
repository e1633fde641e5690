import { readFileSync } from 'node:fs';
import { samplePath } from '@bridge/reference-data';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mapProjectColumns, readProjects, readTable, writeCsv, writeXlsx } from '../index.js';
import type { CellValue } from '../values/text.js';

/** The columns of the sample lists as other authorities head them, in the order of the samples. */
const HEADERS: Readonly<Record<string, string>> = {
  korean:
    '연번|기업명(중문)|기업명(영문)|통일사회신용코드|소재 도시|투자분야|투자품목|HS코드|투자금액|필요면적|소요전력|소요용수|폐수 유형|항만 이용 필요 여부|착공 예정 시기|중국측 지분율|투자형태|부지확보방식|해외투자절차(ODI)|자금증빙|목표시장|비고',
  bilingual:
    '序号 No.|企业名称 Company (Chinese)|英文名称 Company (English)|统一社会信用代码 USCC|城市 City|行业 Industry|产品 Product|海关编码 HS code|投资总额 Total investment|土地面积 Land area|电力需求 Power demand|日用水量 Water use|污水类型 Effluent|港口需求 Port access|开工时间 Construction start|中方股比 Chinese share|投资方式 Form of investment|供地方式 Lease or purchase|境外投资备案 ODI filing|资金来源证明 Proof of funds|销售市场 Markets|说明 Notes',
  english:
    '#|Chinese name|English name|Unified Social Credit Code|Location|Field of business|Main products|HS No.|Investment amount|Site area|Electric power|Industrial water|Type of wastewater|Port required|Start of construction|Equity share|Venture form|Lease/Purchase|Outbound approval|Evidence of funds|Sales market|Comments',
  chinese:
    '编号|公司名称（中文）|公司名称（英文）|社会信用代码|注册地|产业领域|主要产品|税则号|计划投资|占地面积|用电容量|需水量|废水种类|码头需求|拟开工时间|股权比例|设立方式|取地方式|对外投资手续|资信证明|主要市场|补充说明',
};

const table = await readTable(readFileSync(samplePath('delegations/jiangsu.xlsx')));
const original = readProjects(table, mapProjectColumns(table.header)).map(({ read }) => read);

/** The sample list under another header, with its columns in another order, and blank rows and titles around it. */
function relabelled(header: readonly string[], order: readonly number[], blanks: readonly number[]): CellValue[][] {
  const rows = table.rows.flatMap(({ cells }, index) => [
    ...(blanks.includes(index) ? [[]] : []),
    order.map((from) => cells[from] ?? null),
  ]);
  return [['2027 delegation', null], [], order.map((from) => header[from] ?? ''), ...rows, [], ['※ 以上信息由企业自行填报']];
}

describe.each(Object.keys(HEADERS))('the sample list under %s headers', (name) => {
  const header = HEADERS[name]?.split('|') ?? [];
  const order = fc.shuffledSubarray(
    header.map((_, index) => index),
    { minLength: header.length },
  );

  it('is read the same in any order of its columns, with blank rows anywhere, as a workbook or as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(order, fc.uniqueArray(fc.nat(24), { maxLength: 4 }), fc.boolean(), async (columns, blanks, asCsv) => {
        const rows = relabelled(header, columns, blanks);
        const back = await readTable(asCsv ? writeCsv(rows) : await writeXlsx([{ name: 'list', rows }]));
        const mapping = mapProjectColumns(back.header);
        expect(mapping.columns.filter((column) => column.field === null).map((column) => column.header)).toEqual([]);
        expect(readProjects(back, mapping).map(({ read }) => read)).toEqual(original);
      }),
      { numRuns: 8 },
    );
  });
});
