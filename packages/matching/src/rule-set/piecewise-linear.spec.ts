import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { at, lookupsOf } from './lookup.js';
import { valueAt } from './piecewise-linear.js';
import { VALUE_TABLES, type ValueTables } from './tables.js';

const names = Object.keys(VALUE_TABLES) as (keyof ValueTables)[];
const lookups = lookupsOf(VALUE_TABLES);

describe('value tables', () => {
  it('give whole values between 0 and 10,000 that never leave the neighbouring points', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: -2_000, max: 600_000 }), (name, x) => {
        const value = valueAt(VALUE_TABLES[name], x);
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(10_000);
      }),
    );
  });

  it('are read off the same by the kernel', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: -2_000, max: 600_000 }), (name, x) => {
        expect(at(lookups[name], x)).toBe(valueAt(VALUE_TABLES[name], x));
      }),
      { numRuns: 1_000 },
    );
  });

  it('meet their points and stay flat beyond both ends', () => {
    for (const name of names) {
      const table = VALUE_TABLES[name];
      for (const [x, y] of table) expect(valueAt(table, x)).toBe(y);
      expect(valueAt(table, 10_000_000)).toBe(table.at(-1)?.[1]);
      expect(valueAt(table, -10_000_000)).toBe(table[0]?.[1]);
    }
  });
});
