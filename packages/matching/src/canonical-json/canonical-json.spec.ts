import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, sha256Hex } from './canonical-json.js';

describe('canonical JSON', () => {
  it('writes keys by code unit and numbers as RFC 8785 does', () => {
    expect(canonicalJson({ b: 1e21, a: [0.1, -0, 1e-7, 100], '€': 1, '\r': 2, '1': 3 })).toBe(
      '{"\\r":2,"1":3,"a":[0.1,0,1e-7,100],"b":1e+21,"€":1}',
    );
  });

  it('gives the same bytes for a text in either Unicode form', () => {
    expect(canonicalJson({ 새만금: '군산' })).toBe(canonicalJson({ ['새만금'.normalize('NFD')]: '군산'.normalize('NFD') }));
  });

  it('refuses what JSON cannot say', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError);
    expect(() => canonicalJson([undefined])).toThrow(TypeError);
  });

  it('means the same value after it is read again, in whatever order the keys came', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const shuffled = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(shuffled)).toBe(canonicalJson(record));
        expect(canonicalJson(JSON.parse(canonicalJson(record)))).toBe(canonicalJson(record));
      }),
    );
  });
});

describe('hashes', () => {
  it('are SHA-256 of the UTF-8 bytes', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
