import { describe, expect, it } from '@jest/globals';
import {
  hubOfPlace,
  hubOfUscc,
  readAmount,
  readArea,
  readCount,
  readDay,
  readEffluent,
  readEffluentRoute,
  readForm,
  readHs,
  readKsicList,
  readMarkets,
  readOdi,
  readPeriod,
  readPower,
  readSector,
  readShare,
  readStatus,
  readTenure,
  readUscc,
  readWater,
  readYesNo,
} from './index.js';

const code = (reading: { problem?: { code: string } }) => reading.problem?.code ?? null;

describe('amounts of money', () => {
  it.each([
    ['3亿元', 3e8, 'CNY'],
    ['约5600万元人民币', 5.6e7, 'CNY'],
    ['US$ 8.5 million', 8.5e6, 'USD'],
    ['USD 8.5M', 8.5e6, 'USD'],
    ['490억원', 4.9e10, 'KRW'],
    ['2조 3,000억원', 2.3e12, 'KRW'],
    ['3亿5000万元', 3.5e8, 'CNY'],
    ['１．２亿美元', 1.2e8, 'USD'],
    ['三亿元', 3e8, 'CNY'],
    ['两千万美元', 2e7, 'USD'],
    ['28000万美元', 2.8e8, 'USD'],
    ['5백만 달러', 5e6, 'USD'],
    ['1억 2천만 위안', 1.2e8, 'CNY'],
    ['RMB 1,200,000', 1.2e6, 'CNY'],
    ['€12 million', 1.2e7, 'EUR'],
    ['5600万RMB', 5.6e7, 'CNY'],
    ['500만 US$', 5e6, 'USD'],
    ['2,5 million EUR', 2.5e6, 'EUR'],
    ['100亿日元', 1e10, 'JPY'],
    ['8.5 million USD (about 61m yuan)', 8.5e6, 'USD'],
  ])('are read from %s', (text, amount, currency) => {
    expect(readAmount(text)).toEqual({ value: { amount, currency } });
  });

  it('take scale and currency of the header where the cell has none', () => {
    expect(readAmount(2400, { unit: '万美元' }).value).toEqual({ amount: 2.4e7, currency: 'USD' });
    expect(readAmount('2,400', { unit: 'USD million' }).value).toEqual({ amount: 2.4e9, currency: 'USD' });
    expect(readAmount('490', { unit: '억원' }).value).toEqual({ amount: 4.9e10, currency: 'KRW' });
    expect(readAmount('12', { unit: '10,000 USD' }).value).toEqual({ amount: 1.2e5, currency: 'USD' });
    expect(readAmount('2.4亿', { unit: '万元' }).value).toEqual({ amount: 2.4e8, currency: 'CNY' });
    expect(readAmount('US$ 5 million', { unit: '万元' }).value).toEqual({ amount: 5e6, currency: 'USD' });
  });

  it('are refused below zero, without currency or in words, and never guessed', () => {
    expect(code(readAmount('-5000万美元'))).toBe('negative-amount');
    expect(code(readAmount('-US$ 5 million'))).toBe('negative-amount');
    expect(code(readAmount('5000'))).toBe('currency-missing');
    expect(code(readAmount('港币3亿元'))).toBe('currency-unknown');
    expect(code(readAmount('很多'))).toBe('bad-amount');
    expect(readAmount('3-5亿元')).toMatchObject({ value: { amount: 3e8, currency: 'CNY' }, problem: { code: 'amount-range' } });
    expect(readAmount('面议')).toEqual({ value: null });
  });
});

describe('land', () => {
  it.each([
    ['150亩', 100000.005, 100000.005],
    ['１９５亩', 130000.0065, 130000.0065],
    ['138~179亩', 92000.0046, 119333.3393],
    ['24-31亩', 16000.0008, 20666.6677],
    ['80亩至100亩', 53333.336, 66666.67],
    ['11,193평', 37001.651505, 37001.651505],
    ['5만평', 165289.25, 165289.25],
    ['8.5万平方米', 85000, 85000],
    ['80,000 m2', 80000, 80000],
    ['3.5公顷', 35000, 35000],
    ['27,000㎡', 27000, 27000],
    ['12 ha', 120000, 120000],
    ['一百五十亩', 100000.005, 100000.005],
    ['约120亩（8万平方米）', 80000.004, 80000.004],
    ['2 sq km', 2e6, 2e6],
    ['8.5万㎡', 85000, 85000],
    ['5만㎡', 50000, 50000],
    ['20000㎡~30000㎡', 20000, 30000],
    ['15万平', 150000, 150000],
  ])('is read from %s', (text, min, max) => {
    const { value, problem } = readArea(text);
    expect(problem).toBeUndefined();
    expect(value?.min).toBeCloseTo(min, 4);
    expect(value?.max).toBeCloseTo(max, 4);
  });

  it('takes the unit of the header for a bare figure and stays unknown without one', () => {
    expect(readArea(150, { unit: '亩' }).value?.min).toBeCloseTo(100000.005, 4);
    expect(readArea('8.5', { unit: '万平方米' }).value?.min).toBe(85000);
    expect(code(readArea(80000))).toBe('unit-missing');
    expect(code(readArea('80 kg'))).toBe('unit-unknown');
    expect(code(readArea('0亩'))).toBe('bad-area');
    expect(code(readArea('-5亩'))).toBe('negative-amount');
  });
});

describe('power and water', () => {
  it.each([
    ['15 兆瓦', 15],
    ['30000kW', 30],
    ['4.4MW', 4.4],
    ['3万千瓦', 30],
    ['5000千瓦', 5],
    ['1.2GW', 1200],
    ['1.5万kW', 15],
    ['15㎿', 15],
    ['10-15MW', 15],
  ])('reads %s as megawatts', (text, mw) => expect(readPower(text)).toEqual({ value: mw }));

  it.each([
    ['2500吨/天', 2500],
    ['300 t/d', 300],
    ['76m³/日', 76],
    ['1.2万吨/日', 12000],
    ['1,000톤/일', 1000],
    ['500 CMD', 500],
    ['每天500吨', 500],
    ['20 m3/h', 480],
  ])('reads %s as cubic metres a day', (text, m3) => expect(readWater(text).value).toBeCloseTo(m3, 6));

  it('does not take energy for power or a volume without a period for a flow', () => {
    expect(code(readPower('5000kWh'))).toBe('unit-unknown');
    expect(code(readWater('500吨'))).toBe('unit-missing');
    expect(readWater('500吨', { unit: '吨/天' }).value).toBe(500);
    expect(readPower('20', { unit: 'MW' }).value).toBe(20);
    expect(readPower(2, { unit: '万千瓦' }).value).toBe(20);
  });
});

describe('planning periods', () => {
  it.each([
    ['2027年6月', '2027-06'],
    ['2027. 6.', '2027-06'],
    ['2027-06', '2027-06'],
    ['2027/6/15', '2027-06-15'],
    ['Q3 2027', '2027-Q3'],
    ['2027Q3', '2027-Q3'],
    ['3Q27', '2027-Q3'],
    ['2027年第三季度', '2027-Q3'],
    ['2027년 3분기', '2027-Q3'],
    ['2027下半年', '2027-Q4'],
    ['2027年上半年', '2027-Q2'],
    ['2027년 하반기', '2027-Q4'],
    ['H1 2028', '2028-Q2'],
    ['2027年底', '2027-12'],
    ['June 2027', '2027-06'],
    ['Jun-27', '2027-06'],
    ['15 June 2027', '2027-06-15'],
    ['2027年6月30日', '2027-06-30'],
    ['2027년 6월', '2027-06'],
    ["'27.6월", '2027-06'],
    ['27年6月', '2027-06'],
    ['202706', '2027-06'],
    ['20270630', '2027-06-30'],
    ['06/2027', '2027-06'],
    ['2027年6月至2028年5月', '2027-06'],
    ['二〇二七年六月', '2027-06'],
    ['2027年', '2027'],
    ['2027. 12.', '2027-12'],
    ['2027年6月底前', '2027-06'],
    ['30/06/2027', '2027-06-30'],
    ['2027. 6. 30.', '2027-06-30'],
    ['2027年1-2月', '2027-01'],
    ['2027.6-7', '2027-06'],
    ['2027.3Q', '2027-Q3'],
    ['27Q3', '2027-Q3'],
    ['2027年12月-2028年第一季度', '2027-12'],
    ['2027年6月份', '2027-06'],
    ['2027-06-15 00:00:00', '2027-06-15'],
  ])('are read from %s', (text, period) => expect(readPeriod(text)).toEqual({ value: period }));

  it('are read from the figures of a sheet', () => {
    expect(readPeriod(46_539).value).toBe('2027-06-01');
    expect(readPeriod(2027).value).toBe('2027');
    expect(readPeriod(202_706).value).toBe('2027-06');
    expect(readPeriod(2027.6).value).toBe('2027-06');
    expect(code(readPeriod(2027.1))).toBe('date-ambiguous');
  });

  it('are refused where the calendar has no such day', () => {
    for (const text of ['2027年13月', '2027-02-30', 'Q5 2027', 'soon', '2027年0月', '1027年6月'])
      expect([text, code(readPeriod(text))]).toEqual([text, 'bad-date']);
    expect(code(readPeriod('06/07/2027'))).toBe('date-ambiguous');
    expect(code(readPeriod('签约后3个月'))).toBe('date-relative');
  });

  it('know “at once” only with the day it was written', () => {
    expect(readPeriod('立即', { asOf: '2026-11-24' }).value).toBe('2026-11-24');
    expect(readDay('즉시', 'last', { asOf: '2026-11-24' }).value).toBe('2026-11-24');
    expect(code(readPeriod('즉시'))).toBe('date-relative');
    expect(readDay('2027년 6월', 'last').value).toBe('2027-06-30');
    expect(readDay('2027년 6월', 'first').value).toBe('2027-06-01');
  });
});

describe('shares and counts', () => {
  it.each([
    [0.24, 24],
    ['24', 24],
    ['24%', 24],
    [0.7, 70],
    [1, 100],
    ['100%', 100],
    ['１００％', 100],
    ['0.8', 80],
    ['1%', 1],
    ['中方51%，韩方49%', 51],
    [0.29, 29],
  ])('%s means %s per cent', (text, share) => expect(readShare(text)).toEqual({ value: share }));

  it('lie between 0 and 100', () => {
    expect(code(readShare('120%'))).toBe('bad-share');
    expect(code(readShare(-0.2))).toBe('bad-share');
    expect(readCount('120人').value).toBe(120);
    expect(code(readCount(1.5))).toBe('bad-number');
  });
});

describe('codes', () => {
  it('read HS codes with dots and give back the zeros that a sheet dropped', () => {
    expect(readHs('3920.20').value).toBe('392020');
    expect(readHs(3920.2).value).toBe('392020');
    expect(readHs('8541.43.00').value).toBe('85414300');
    expect(readHs(85_076_000).value).toBe('85076000');
    expect(readHs('HS 8507').value).toBe('8507');
    expect(readHs(3_022_014).value).toBe('03022014');
    expect(code(readHs('850'))).toBe('bad-hs');
    expect(code(readHs('12345678901'))).toBe('bad-hs');
  });

  it('check the last character of a social credit code and keep a wrong one as written', () => {
    expect(readUscc('9132020035ACWH0686')).toEqual({ value: '9132020035ACWH0686' });
    expect(readUscc('91320200W55FJ9WU00')).toMatchObject({ value: '91320200W55FJ9WU00', problem: { code: 'uscc-check-digit' } });
    expect(readUscc('12345')).toMatchObject({ value: '12345', problem: { code: 'uscc-format' } });
    expect(hubOfUscc('91440600B7UC8G9D2P')).toBe('guangdong');
    expect(hubOfUscc('91330100B7UC8G9D2P')).toBe('other');
  });

  it('split lists of industries', () => {
    expect(readKsicList('10|20|26')).toEqual({ value: ['10', '20', '26'] });
    expect(readKsicList('C28, C20').value).toEqual(['28', '20']);
    expect(code(readKsicList('제조업'))).toBe('bad-ksic');
  });
});

describe('words in three languages', () => {
  it('name the sectors', () => {
    for (const text of ['新材料', '锂电材料', 'components/materials', '소재·부품', 'Components & materials', '이차전지'])
      expect([text, readSector(text).value]).toEqual([text, 'components-materials']);
    for (const text of ['新能源', 'renewables', '绿色能源', 'Green energy', '신재생에너지'])
      expect([text, readSector(text).value]).toEqual([text, 'green-energy']);
    for (const text of ['生物医药', 'pharmaceutical', 'Bio & pharma', '바이오·제약'])
      expect([text, readSector(text).value]).toEqual([text, 'bio-pharma']);
    expect(code(readSector('房地产'))).toBe('sector-unknown');
  });

  it('name effluent, tenure, form and status', () => {
    expect(['高盐废水', '含重金属', '有机废水', '少量', '고염도 폐수'].map((text) => readEffluent(text).value)).toEqual([
      'saline',
      'heavy-metal',
      'organic',
      'little',
      'saline',
    ]);
    expect(['购地', '租赁', '분양', '임대', 'Sale', 'Lease'].map((text) => readTenure(text).value)).toEqual([
      'sale',
      'lease',
      'sale',
      'lease',
      'sale',
      'lease',
    ]);
    expect(readEffluent('无重金属').value).toBe('little');
    expect(code(readTenure('购地或租赁'))).toBe('tenure-unknown');
    expect(['独资', '合资', 'Joint venture', '단독'].map((text) => readForm(text).value)).toEqual([
      'wholly-owned',
      'joint-venture',
      'joint-venture',
      'wholly-owned',
    ]);
    expect(['공급가능', '협의중', '보류', '계약완료'].map((text) => readStatus(text).value)).toEqual([
      'available',
      'negotiating',
      'suspended',
      'contracted',
    ]);
    expect(['공공폐수처리장', '자체처리 필요', '공동방류관로(예정)', '공동방류관로'].map((text) => readEffluentRoute(text).value)).toEqual([
      'public-plant',
      'own-treatment',
      'joint-pipeline-planned',
      'joint-pipeline',
    ]);
  });

  it('tell how far an outbound filing has come, and do not count a step that is still planned', () => {
    expect(['无', '董事会已批准', '发改委备案', '已取得境外投资证书', '外汇登记'].map((text) => readOdi(text).value)).toEqual([
      'none',
      'board-approved',
      'ndrc-filed',
      'mofcom-certificate',
      'safe-registered',
    ]);
    expect(readOdi('发改委备案，尚未取得境外投资证书').value).toBe('ndrc-filed');
    expect(readOdi('未取得境外投资证书').value).toBe('none');
  });

  it('list markets and answer yes or no', () => {
    expect(readMarkets('美国、韩国').value?.toSorted()).toEqual(['KR', 'US']);
    expect(readMarkets('韩国和东南亚').value?.toSorted()).toEqual(['KR', 'other']);
    expect(code(readMarkets('火星'))).toBe('market-unknown');
    expect(['有', '是', 'O', '유', 'Y', '1', '有，银行证明'].map((text) => readYesNo(text).value)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['无', '否', 'X', '무', 'N', '0', '필요 없음', '不需要'].map((text) => readYesNo(text).value)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(code(readYesNo('maybe'))).toBe('yes-no-unknown');
  });

  it('find the hub of a city in any spelling', () => {
    expect(['无锡', 'Wuxi', '青岛', '칭다오', 'Shenzhen', '杭州'].map(hubOfPlace)).toEqual([
      'jiangsu',
      'jiangsu',
      'shandong',
      'shandong',
      'guangdong',
      'other',
    ]);
  });
});
