import { existsSync } from 'node:fs';
import { productByCode } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import {
  agreements,
  blocks,
  capacity,
  conversions,
  glossary,
  historicProjects,
  incentives,
  parcelGeometry,
  regulations,
  SAMPLES,
  samplePath,
  sources,
} from './index.js';

const KEYS = new Set(sources().map(({ key }) => key));
const FACTS = { blocks, capacity, incentives, regulations, agreements, conversions, historicProjects };

describe('the real facts', () => {
  it.each(Object.entries(FACTS))('read every row of %s, and each names sources that the list of sources has', (_, load) => {
    const facts: { source: string }[] = load();
    expect(facts.length).toBeGreaterThan(9);
    for (const fact of facts) {
      const keys = fact.source.split(';').map((key) => key.trim());
      expect([fact, keys.filter((key) => !KEYS.has(key))]).toEqual([fact, []]);
    }
  });

  it('offer every block but 4 and 9, which nobody may offer', () => {
    const held = blocks().filter(({ offered }) => !offered);
    expect(held.map(({ block }) => block).sort()).toEqual(['4', '9']);
  });

  it('keep the day on which the old tax holiday ended', () => {
    const holiday = incentives().find(({ code }) => code === 'OLD-FDI-HOLIDAY');
    expect(holiday?.validTo).toBe('2022-04-30');
    expect(regulations().find(({ code }) => code === 'CN-ANN58-2025')?.hsCodes).toContain('28539030');
  });

  it('leave a capacity that no source gives unknown and never zero', () => {
    const substation = capacity().find(({ note }) => note?.startsWith('South Bieung'));
    expect(substation).toMatchObject({ quantity: null, availableFrom: '2026-12-31', certainty: 'planned' });
  });

  it('link each agreement to an older one that exists', () => {
    const ids = new Set(agreements().map(({ id }) => id));
    expect(agreements().filter(({ updates }) => updates !== null && !ids.has(updates))).toEqual([]);
  });

  it('have each term in three languages, Chinese without Hangul', () => {
    expect(glossary().length).toBeGreaterThan(200);
    expect(glossary().filter(({ zh }) => /\p{Script=Hangul}/u.test(zh))).toEqual([]);
  });
});

describe('the public history of projects', () => {
  const byId = new Map(historicProjects().map((project) => [project.id, project]));

  it('gives the two scrapped joint ventures their market, product and effluent, and a share only where it was stated', () => {
    const common = { sector: 'components-materials', product: 'cathode-precursors', hs: '285390', markets: ['US'], effluent: 'saline' };
    expect(byId.get('GEM')?.fields).toMatchObject({ ...common, chineseEquityPercent: 49, investment: { amount: 1_210_000_000_000 } });
    expect(byId.get('HUAYOU')?.fields).toMatchObject({ ...common, chineseEquityPercent: 25, hub: 'other' });
    expect(byId.get('HUAYOU')?.written.chineseEquityPercent).toContain('25 % or more');
    expect(byId.get('HUAYOU')).toMatchObject({ block: '6', outcome: 'halted', asOf: '2024-05' });
  });

  it('places each plant in the industry of its product, food and medical devices included', () => {
    expect(byId.get('NPK')?.fields.ksic).toBe('10');
    expect(byId.get('PUNGRIM')?.fields.ksic).toBe('27');
    expect(byId.get('CNPV')?.fields.sellsPower).toBe(true);
    for (const { id, fields } of byId.values()) {
      if (fields.product === null) expect(id).toBe('HMG');
      else expect(productByCode(fields.product)).toMatchObject({ ksic: fields.ksic, sector: fields.sector });
    }
  });

  it('leaves what the record does not say unknown', () => {
    expect(byId.get('SUNGEEL')?.fields).toMatchObject({ investment: null, areaM2: null, effluent: null, sellsPower: null, markets: null });
    expect(byId.get('TORAY')?.fields.hub).toBeNull();
  });
});

describe('the samples', () => {
  it('are all there', () => {
    expect(SAMPLES.filter((name) => !existsSync(samplePath(name)))).toEqual([]);
  });

  it('give each parcel one closed ring', () => {
    const rings = parcelGeometry();
    expect(rings.size).toBeGreaterThan(50);
    for (const ring of rings.values()) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(0)).toEqual(ring.at(-1));
    }
  });
});
