import { describe, expect, it } from '@jest/globals';
import { mapParcelColumns, mapProjectColumns, readParcels, readProjects, readTable } from '../index.js';

const tableOf = (text: string) => readTable(Buffer.from(text));

describe('header rows', () => {
  it('never swallow the first row of data, even where its words are those of headers', async () => {
    const table = await tableOf(
      [
        '새만금 산업단지 공급가능 용지',
        '"단위: ㎡, 원/㎡, MW, 톤/일"',
        '구분,블록,획지번호,공급면적,평,공급유형,공급단가,공급예정일,유치업종,수전용량,용수량,오폐수,진행',
        '1,제1공구,1-01,"10,920","3,303",분양,"151,000",2027년 하반기,"C20, C26",20,3000,공공폐수처리시설,분양가능',
        '2,제2공구,2-03,"19,040","5,760",임대,,2027. 6.,C28,5,300,자체처리,협의중',
      ].join('\n'),
    );
    const rows = readParcels(table, mapParcelColumns(table.header));
    expect(rows.flatMap((row) => row.problems)).toEqual([]);
    expect(rows.map((row) => row.read)).toMatchObject([
      { block: '1', parcelNo: '1-01', areaM2: 10_920, tenure: 'sale', salePriceKrwPerM2: 151_000, availableFrom: '2027-12-31' },
      { block: '2', parcelNo: '2-03', areaM2: 19_040, tenure: 'lease', powerMw: 5, effluentRoute: 'own-treatment', status: 'negotiating' },
    ]);
  });

  it('may say the same in a second language below', async () => {
    const table = await tableOf(
      '企业名称,所在城市,投资额(万美元),用地(亩),开工\nCompany,City,Investment,Land,Start\n深圳示例有限公司,深圳,850,30,2027年底\n',
    );
    const rows = readProjects(table, mapProjectColumns(table.header));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.read).toMatchObject({ hub: 'guangdong', investment: { amount: 8.5e6, currency: 'USD' }, start: '2027-12' });
  });

  it('of parcel lists are known in Chinese and English words that other issuers use', async () => {
    const chinese = await tableOf(
      '所属工区,宗地号,用地面积（亩）,出让/租赁,地价（万韩元/㎡）,交地时间,准入产业,数据日期,数据来源\n5工区,5-02,50,出让,15.1,2027年底,28,2026.10,农渔村公社\n',
    );
    expect(readParcels(chinese, mapParcelColumns(chinese.header))[0]?.read).toMatchObject({
      block: '5',
      tenure: 'sale',
      salePriceKrwPerM2: 151_000,
      availableFrom: '2027-12-31',
      permittedKsic: ['28'],
      confirmedBy: 'krc',
    });
    const english = await tableOf(
      'Lot,Size (m²),Ready from,Eligible industries,Verified on,Verified by\n3-01,"10,000",Q3 2027,20,2026-11-02,SDIA\n',
    );
    expect(readParcels(english, mapParcelColumns(english.header))[0]?.read).toMatchObject({
      areaM2: 10_000,
      availableFrom: '2027-09-30',
      confirmedOn: '2026-11-02',
      confirmedBy: 'sdia',
    });
  });

  it('are known by the better known word in brackets, and end the list with its totals', async () => {
    const table = await tableOf(
      [
        'Enterprise name,Registration No. (USCC),Registered in,Category,Main output,Planned outlay (USD)',
        'Shenzhen Sample Energy (深圳样本能源有限公司),914403009HH6J3M2JJ,Shenzhen,Clean energy,batteries,8500000',
        'Sub-total,,,,,8500000',
        'Totals,,,,,8500000',
      ].join('\n'),
    );
    const rows = readProjects(table, mapProjectColumns(table.header));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.problems).toEqual([]);
    expect(rows[0]?.read).toMatchObject({
      companyName: { zh: '深圳样本能源有限公司', en: 'Shenzhen Sample Energy', ko: null },
      uscc: '914403009HH6J3M2JJ',
      city: 'Shenzhen',
      sector: 'green-energy',
      investment: { amount: 8.5e6, currency: 'USD' },
    });
  });
});
