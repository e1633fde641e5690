import { describe, expect, it } from '@jest/globals';
import { formatInstant, formatPeriod } from './dates.js';
import { formatMoney } from './money.js';
import { formatNumber } from './numbers.js';
import { formatArea } from './quantities.js';

describe('figures as each reader writes them', () => {
  it('keeps every digit of an amount in 조·억·만, 亿·万 and millions', () => {
    const cny = { amount: 1_350_000_000, currency: 'CNY' } as const;
    expect(formatMoney('ko', cny)).toBe('13억 5,000만 위안');
    expect(formatMoney('zh-CN', cny)).toBe('13.5亿元');
    expect(formatMoney('en', cny)).toBe('CNY 1.35 billion');
    expect(formatMoney('ko', { amount: 1_200_000_000_000, currency: 'KRW' })).toBe('1조 2,000억 원');
    expect(formatMoney('zh-CN', { amount: 49_000_000_000, currency: 'KRW' })).toBe('490亿韩元');
    expect(formatMoney('en', { amount: 82_000_000, currency: 'USD' })).toBe('USD 82 million');
  });

  it('puts 평 beside square metres for Korean readers and 亩 for Chinese readers', () => {
    expect(formatArea('ko', 92_666.6713)).toBe('92,667㎡(28,032평)');
    expect(formatArea('zh-CN', 92_666.6713)).toBe('92,667平方米（139亩）');
    expect(formatArea('en', 92_666.6713)).toBe('92,667 m²');
  });

  it('writes days, months and quarters as the language does', () => {
    expect(formatPeriod('ko', '2027-06-30')).toBe('2027. 6. 30.');
    expect(formatPeriod('zh-CN', '2027-Q3')).toBe('2027年第三季度');
    expect(formatPeriod('en', '2027-06')).toBe('June 2027');
  });

  it('shows an instant as the clock in Seoul', () => {
    expect(formatInstant('ko', '2026-11-24T15:30:00.000Z')).toBe('2026. 11. 25. 00:30');
  });

  it('never prints a negative zero or trailing zeros', () => {
    expect(formatNumber(-0.0001, 2)).toBe('0');
    expect(formatNumber(1234567.5, 2)).toBe('1,234,567.5');
  });
});
