import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import { chained, GENESIS_HASH, hashOf } from './chain.js';

/** The same data with the keys of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
}

describe('the canonical form', () => {
  it('says the same as the data, and the same text whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(turned(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('gives different data different texts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
        const alike = isDeepStrictEqual(JSON.parse(JSON.stringify(left)), JSON.parse(JSON.stringify(right)));
        expect(canonicalJson(left) === canonicalJson(right)).toBe(alike);
      }),
    );
  });

  it('writes the example of RFC 8785 as the RFC does', () => {
    const literals = {
      numbers: [333333333.3333333, 1e30, 4.5, 0.002, 1e-27],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(literals)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
    expect(canonicalJson({ '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 })).toBe(
      `{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}`,
    );
  });

  it('keeps apart what looks alike: composed and decomposed letters', () => {
    expect(canonicalJson('가')).not.toBe(canonicalJson('가'.normalize('NFD')));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, 10n])('refuses what JSON cannot say: %p', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

describe('the chain', () => {
  const content = { actorId: null, actorRole: null, subjectType: 'project', subjectId: null, changes: [], restores: null };
  const acts = ['a', 'b', 'c'].map((action) => ({ ...content, action, at: '2026-11-01T00:00:00.000000Z' }));

  it('is the same whether entries are hung on at once or one after the other', () => {
    const [first] = chained({ seq: 0, hash: GENESIS_HASH }, acts.slice(0, 1));
    expect(first).toBeDefined();
    const rest = chained(first ?? { seq: 0, hash: '' }, acts.slice(1));
    expect(chained({ seq: 0, hash: GENESIS_HASH }, acts)).toEqual([first, ...rest]);
  });

  it('gives an entry another hash as soon as anything in it is another', () => {
    const [entry] = chained({ seq: 0, hash: GENESIS_HASH }, acts);
    const { hash, ...said } = entry ?? { hash: '' };
    const others = Object.keys(said).map((field) => hashOf({ ...said, [field]: 'other' }));
    expect(new Set([hash, ...others]).size).toBe(Object.keys(said).length + 1);
  });
});
