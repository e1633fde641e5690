import { describe, expect, it } from '@jest/globals';
import { readAmount, readArea, readHs, readPeriod, readPower, readShare, readWater } from './index.js';

const code = (reading: { problem?: { code: string } }) => reading.problem?.code ?? null;

describe('figures in rarer spellings', () => {
  it.each([
    ['8,500 (万美元)', null, 8.5e7, 'USD'],
    ['3.5亿（人民币）', null, 3.5e8, 'CNY'],
    ['5000（美元）', '万元', 5e7, 'USD'],
    ['3.5亿（含流动资金）', '万元', 3.5e8, 'CNY'],
    ['85 Mio. EUR', null, 8.5e7, 'EUR'],
    ['MUSD 85', null, 8.5e7, 'USD'],
    ['一点五亿元', null, 1.5e8, 'CNY'],
    ['1.2e8 元', null, 1.2e8, 'CNY'],
    ['3E+8', '元', 3e8, 'CNY'],
  ])('give the amount of %s', (text, unit, amount, currency) =>
    expect(readAmount(text, { unit })).toEqual({ value: { amount, currency } }),
  );

  it('take a figure in brackets for a negative one, as accounts write it', () => {
    expect(code(readAmount('(500)万元'))).toBe('negative-amount');
    expect(readAmount('（3亿元）').value?.amount).toBe(3e8);
  });

  it('read units and periods that stand in brackets or before the figure', () => {
    expect(readArea('150（亩）').value?.min).toBeCloseTo(100000.005, 4);
    expect(readArea('5000平方').value?.min).toBe(5000);
    expect(readPower('15 (MW)').value).toBe(15);
    expect(readWater('2500吨(日)').value).toBe(2500);
    expect(readWater('2500 m3/24h').value).toBe(2500);
    expect(readWater('1일 2,500톤').value).toBe(2500);
    expect(readWater('每月75000吨').value).toBeCloseTo((75_000 * 12) / 365, 9);
    expect(code(readWater('500吨(自来水)'))).toBe('unit-missing');
    expect(readArea('亩150').value?.min).toBeCloseTo(100000.005, 4);
    expect(readArea('㎡ 85,000').value?.min).toBe(85_000);
    expect(readPower('约MW 15').value).toBe(15);
    expect(readWater('m3/d 500').value).toBe(500);
    expect(code(readArea('用地150'))).toBe('unit-missing');
  });

  it('do not take the word for load for a minus', () => expect(readPower('负荷15MW').value).toBe(15));

  it('stay unknown without complaint where a list says there is none', () => {
    for (const text of ['无', '不需要', '없음', 'none'])
      expect([readArea(text), readHs(text), readAmount(text)]).toEqual([{ value: null }, { value: null }, { value: null }]);
  });
});

describe('periods in rarer spellings', () => {
  it.each([
    ['27年底', '2027-12'],
    ['27下半年', '2027-Q4'],
    ['27년 하반기', '2027-Q4'],
    ['27年第三季度', '2027-Q3'],
    ['’27년 6월', '2027-06'],
    ['2027年十二月', '2027-12'],
    ['2027년 제3분기', '2027-Q3'],
    ['2027년 삼분기', '2027-Q3'],
    ['2027年1-3季度', '2027-Q1'],
    ['2027 3rd quarter', '2027-Q3'],
    ['Quarter 3, 2027', '2027-Q3'],
    ['2027 (Q3)', '2027-Q3'],
    ['2027年（三季度）', '2027-Q3'],
    ['2027年底（暂定）', '2027-12'],
    ['2027年底或2028年初', '2027-12'],
    ['15-Jun-27', '2027-06-15'],
    ['计划2027年开工', '2027'],
    ['2027년 착공 예정', '2027'],
  ])('are read from %s', (text, period) => expect(readPeriod(text)).toEqual({ value: period }));

  it('are refused for a fifth quarter, and relative without a year', () => {
    for (const text of ['2027年5季度', '2027년 5분기', '2027年第五季度', '2027年13月（暂定）'])
      expect([text, code(readPeriod(text))]).toEqual([text, 'bad-date']);
    for (const text of ['年内', '尽快', '审批后半年']) expect([text, code(readPeriod(text))]).toEqual([text, 'date-relative']);
  });
});

describe('shares and codes in rarer spellings', () => {
  it.each([
    ['七成', 70],
    ['二成四', 24],
    ['百分之五十一', 51],
    ['韩方49%，中方51%', 51],
  ])('%s means %s per cent', (text, share) => expect(readShare(text)).toEqual({ value: share }));

  it('give back only the zeros that an HS code can have lost', () => {
    expect(readHs('3022014').value).toBe('03022014');
    expect(readHs('锂电池 8507.60').value).toBe('850760');
    expect(readHs('8507600000.0').value).toBe('8507600000');
    for (const wrong of [850, '850', '85076', '8507600']) expect([wrong, code(readHs(wrong))]).toEqual([wrong, 'bad-hs']);
  });
});
