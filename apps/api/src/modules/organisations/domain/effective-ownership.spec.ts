import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { effectiveOwnership, type Holding } from './effective-ownership.js';

const COMPANIES = ['a', 'b', 'c', 'd', 'e'];
const OWNERS = ['x', 'y', 'z'];
const holding = (holder: string, held: string, percent: number | null): Holding => ({ holder, held, percent });
const effective = (holdings: readonly Holding[], key: string, target = 'a'): number | undefined =>
  effectiveOwnership(target, holdings).shares.find((share) => share.key === key)?.effectivePercent;

/** Holders of each company with parts of 100; `rest` goes to the last owner where all is stated. */
const graph = (allStated: boolean): fc.Arbitrary<Holding[]> =>
  fc
    .tuple(
      ...COMPANIES.map(() =>
        fc.array(fc.tuple(fc.constantFrom(...COMPANIES, ...OWNERS), fc.integer({ min: 1, max: 40 })), { maxLength: 5 }),
      ),
    )
    .map((columns) =>
      columns.flatMap((column, index) => {
        const held = COMPANIES[index] ?? '';
        let left = 99;
        const given = column.flatMap(([holder, percent]) => {
          if (holder === held || percent > left) return [];
          left -= percent;
          return [holding(holder, held, percent)];
        });
        return allStated ? [...given, holding('z', held, left + 1)] : given;
      }),
    );

describe('effective ownership', () => {
  it('of a tree is the product along each path, added up over the paths', () => {
    const tree = [holding('b', 'a', 60), holding('c', 'a', 40), holding('x', 'b', 50), holding('y', 'b', 50), holding('x', 'c', 25)];
    expect(effectiveOwnership('a', tree)).toMatchObject({
      unknownPercent: 30,
      shares: [
        { key: 'b', directPercent: 60, effectivePercent: 60, tier: 1, ultimate: false },
        { key: 'c', effectivePercent: 40 },
        { key: 'x', directPercent: null, effectivePercent: 40, tier: 2, ultimate: true },
        { key: 'y', effectivePercent: 30 },
      ],
    });
  });

  it('of two companies that hold each other is the closed form d_a + d_b·s / (1 − s·t)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (s, t) => {
        const circle = [holding('b', 'a', s), holding('x', 'a', 100 - s), holding('a', 'b', t), holding('y', 'b', 100 - t)];
        const turn = 1 - (s * t) / 1e4;
        expect(effective(circle, 'x')).toBeCloseTo((100 - s) / turn, 5);
        if (s > 0) expect(effective(circle, 'y')).toBeCloseTo(((s / 100) * (100 - t)) / turn, 5);
        // Through b goes what b holds, once, however often the circle turns.
        if (s > 0) expect(effective(circle, 'b')).toBeCloseTo(s, 5);
      }),
    );
  });

  it('lies between 0 and 100 and sums with what is unknown to 100, whatever holds whatever', () => {
    fc.assert(
      fc.property(graph(false), (holdings) => {
        const { shares, unknownPercent } = effectiveOwnership('a', holdings);
        for (const { effectivePercent } of shares) {
          expect(effectivePercent).toBeGreaterThanOrEqual(0);
          expect(effectivePercent).toBeLessThanOrEqual(100);
        }
        const owned = shares.filter(({ ultimate }) => ultimate).reduce((sum, share) => sum + share.effectivePercent, 0);
        expect(owned).toBeLessThanOrEqual(100 + 1e-4);
        expect(owned + unknownPercent).toBeCloseTo(100, 4);
      }),
    );
  });

  it('sums to 100 over the ultimate owners where every share is stated', () => {
    fc.assert(
      fc.property(graph(true), (holdings) => {
        expect(effectiveOwnership('a', holdings).unknownPercent).toBeCloseTo(0, 4);
      }),
    );
  });

  it('is direct plus what is held through each holder', () => {
    fc.assert(
      fc.property(graph(false), fc.constantFrom(...OWNERS), (holdings, owner) => {
        const through = holdings
          .filter(({ held }) => held === 'a')
          .reduce(
            (sum, { holder, percent }) =>
              sum + ((percent ?? 0) / 100) * (holder === owner ? 100 : (effective(holdings, owner, holder) ?? 0)),
            0,
          );
        expect(effective(holdings, owner) ?? 0).toBeCloseTo(through, 4);
      }),
    );
  });

  it('does not depend on the order in which holdings are given', () => {
    fc.assert(
      fc.property(graph(false), fc.infiniteStream(fc.nat()), (holdings, numbers) => {
        const shuffled = holdings.map((one) => ({ one, by: numbers.next().value })).sort((a, b) => a.by - b.by);
        expect(
          effectiveOwnership(
            'a',
            shuffled.map(({ one }) => one),
          ),
        ).toEqual(effectiveOwnership('a', holdings));
      }),
    );
  });

  it('knows of holders of unknown size without giving them a share', () => {
    expect(effectiveOwnership('a', [holding('x', 'a', 30), holding('y', 'a', null)])).toMatchObject({
      unknownPercent: 70,
      shares: [
        { key: 'x', effectivePercent: 30 },
        { key: 'y', directPercent: null, effectivePercent: 0 },
      ],
    });
  });

  it('of a circle that nobody outside holds is unknown, also where it is a part of the whole', () => {
    const closed = [holding('b', 'a', 100), holding('a', 'b', 100)];
    expect(effectiveOwnership('a', closed)).toMatchObject({ unknownPercent: 100, shares: [{ key: 'b', effectivePercent: 0 }] });
    const beside = [holding('x', 'a', 60), holding('b', 'a', 40), holding('c', 'b', 100), holding('b', 'c', 100)];
    expect(effectiveOwnership('a', beside)).toMatchObject({ unknownPercent: 40 });
    expect(effective(beside, 'b')).toBe(40);
  });

  it('takes shares in proportion where statements of different days add up to more than all', () => {
    expect(effectiveOwnership('a', [holding('x', 'a', 90), holding('y', 'a', 60)])).toMatchObject({
      unknownPercent: 0,
      shares: [{ effectivePercent: 60 }, { effectivePercent: 40 }],
    });
  });

  it('of own shares goes to the others in proportion', () => {
    expect(effective([holding('a', 'a', 20), holding('x', 'a', 80)], 'x')).toBe(100);
  });
});
