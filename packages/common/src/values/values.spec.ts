import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isStale, NO_PROVENANCE } from './figure.js';
import { firstDayOf, lastDayOf } from './periods.js';
import { PeriodSchema, textFor } from './scalars.js';
import { m2ToMu, m2ToPyeong, muToM2, pyeongToM2 } from './units.js';

describe('planning periods', () => {
  it('end on the last day that still keeps what was planned', () => {
    expect(lastDayOf('2027-Q3')).toBe('2027-09-30');
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
    expect(lastDayOf('2027')).toBe('2027-12-31');
    expect(lastDayOf('2027-06-15')).toBe('2027-06-15');
    expect(firstDayOf('2027-Q3')).toBe('2027-07-01');
  });

  it('never end before they begin', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((value) => `2027-${String(value).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.oneof(month, fc.constantFrom('2027', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4')),
        (period) => firstDayOf(period) < lastDayOf(period),
      ),
    );
  });

  it('refuse a thirteenth month', () => {
    expect(PeriodSchema.safeParse('2027-13').success).toBe(false);
    expect(PeriodSchema.safeParse('2027-Q5').success).toBe(false);
  });
});

describe('units of land', () => {
  it('come back unchanged from 평 and 亩', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), (areaM2) => {
        expect(pyeongToM2(m2ToPyeong(areaM2))).toBeCloseTo(areaM2, 4);
        expect(muToM2(m2ToMu(areaM2))).toBeCloseTo(areaM2, 4);
      }),
    );
  });
});

describe('figures', () => {
  const confirmed = (asOf: string | null) => ({ value: 1, provenance: { ...NO_PROVENANCE, asOf } });

  it('are stale when nobody confirmed them for half a year or ever', () => {
    expect(isStale(confirmed('2026-11-02'), '2026-11-24')).toBe(false);
    expect(isStale(confirmed('2025-12-30'), '2026-11-24')).toBe(true);
    expect(isStale(confirmed(null), '2026-11-24')).toBe(true);
  });

  it('are unknown rather than stale when there is no value', () => {
    expect(isStale({ value: null, provenance: NO_PROVENANCE }, '2026-11-24')).toBe(false);
  });
});

describe('texts in several languages', () => {
  it('fall back to another language rather than to nothing', () => {
    expect(textFor({ ko: null, zh: '示例', en: null }, 'ko')).toBe('示例');
    expect(textFor({ ko: '예시', zh: '示例', en: null }, 'zh-CN')).toBe('示例');
  });
});
