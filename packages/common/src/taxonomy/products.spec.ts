import { describe, expect, it } from '@jest/globals';
import { CHAIN_EDGES, PRODUCTS, productByCode, productsByHs } from './products.js';
import { SECTORS } from './sectors.js';

const codes = (hs: string): string[] => productsByHs(hs).map((node) => node.code);

describe('the product tree', () => {
  it('is one tree of unique codes: every parent exists, stands before its children and is of the same sector', () => {
    const seen = new Set<string>();
    for (const node of PRODUCTS) {
      expect(seen.has(node.code)).toBe(false);
      if (node.parent === null) expect(SECTORS).toContain(node.code);
      else {
        expect(seen.has(node.parent)).toBe(true);
        expect(productByCode(node.parent)?.sector).toBe(node.sector);
      }
      seen.add(node.code);
    }
  });

  it('names every node in its own script and holds HS prefixes and KSIC divisions of the right shape', () => {
    for (const { names, hsPrefixes, ksic } of PRODUCTS) {
      expect(names.en).not.toMatch(/\p{Script=Hangul}|\p{Script=Han}/u);
      expect(names.zh).not.toMatch(/\p{Script=Hangul}/u);
      expect(names.ko).toMatch(/\S/);
      for (const prefix of hsPrefixes) expect(prefix).toMatch(/^\d{4,10}$/);
      expect(ksic ?? '20').toMatch(/^\d{2}$/);
    }
  });

  it('writes no name or alias for two different products, so that a text can never mean both', () => {
    const owners = new Map<string, string>();
    for (const { code, names, aliases } of PRODUCTS) {
      for (const word of new Set([names.en, names.ko, names.zh, ...aliases].map((text) => text.toLowerCase()))) {
        expect([word, owners.get(word) ?? code]).toEqual([word, code]);
        owners.set(word, code);
      }
    }
  });

  it('has at least seventy products that have nothing below them', () => {
    const parents = new Set(PRODUCTS.map((node) => node.parent));
    expect(PRODUCTS.filter((node) => !parents.has(node.code)).length).toBeGreaterThanOrEqual(70);
  });

  it('finds the product of an HS code by the longest prefix', () => {
    expect(codes('28539030')).toEqual(['precursor-ncm']);
    expect(codes('285390')).toEqual(['cathode-precursors']);
    expect(codes('74101100')).toEqual(['copper-foil']);
    expect(codes('2833')).toEqual(['metal-sulphates']);
  });

  it('gives all products below a code that is coarser than theirs, and none for a code it does not know', () => {
    expect(codes('2825')).toEqual(['lithium-hydroxide', 'nickel-intermediate', 'tungsten-oxide']);
    expect(codes('9999')).toEqual([]);
  });

  it('links only products it has, from recycling down to the cell', () => {
    for (const { from, to } of CHAIN_EDGES) expect([from, to].filter((code) => !productByCode(code))).toEqual([]);
    const next = (code: string): string[] => CHAIN_EDGES.filter((edge) => edge.from === code).map((edge) => edge.to);
    expect(next('metal-sulphates')).toContain('cathode-precursors');
    expect(next('cathode-materials')).toContain('battery-cell');
  });
});
