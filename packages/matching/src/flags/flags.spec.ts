import { EMPTY_PROJECT, type ParcelFields, type ProjectFields, type RuleFinding } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import { assess } from '../run/assess.js';
import { compile } from '../run/compile.js';
import { emptySnapshot, oneProject, realOpportunities, realRuleSet } from '../testing/real-facts.js';

const ruleSet = realRuleSet();
interface Place {
  parcel?: Partial<ParcelFields>;
  block?: string;
  asOf?: string;
}

function findings(project: Partial<ProjectFields>, { parcel = {}, block = '3', asOf = '2026-11-24' }: Place): RuleFinding[] {
  const snapshot = {
    ...emptySnapshot(asOf),
    projects: [oneProject({ ...EMPTY_PROJECT, ...project })],
    opportunities: realOpportunities(parcel),
  };
  const { flags, incentives } = assess(compile(snapshot, ruleSet), 'project', `block-${block}`);
  return [...flags, ...incentives];
}
const of = (code: string, project: Partial<ProjectFields>, place: Place = {}): RuleFinding => {
  const found = findings(project, place).find((finding) => finding.code === code);
  if (!found) throw new Error(`no finding ${code}`);
  return found;
};
const state = (...args: Parameters<typeof of>): string => of(...args).state;

describe('flags', () => {
  const precursor = { product: 'precursor-ncm', hs: '28539030' };

  it('warn of Chinese equity only for listed goods and the United States market', () => {
    const us = { ...precursor, markets: ['US' as const], chineseEquityPercent: 49 };
    expect(of('US-PFE-EQUITY', us)).toMatchObject({ state: 'met', clears: { code: 'clear.equity', params: { thresholdPercent: 25 } } });
    expect(state('US-PFE-EQUITY', { ...us, chineseEquityPercent: 24 })).toBe('missed');
    expect(state('US-PFE-EQUITY', { ...us, markets: ['KR'] })).toBe('not-applicable');
    expect(state('US-PFE-EQUITY', { ...us, product: 'syringe' })).toBe('not-applicable');
    expect(state('US-PFE-EQUITY', { ...us, markets: null })).toBe('unknown');
  });

  it('stay open for the debt share that nobody asked for', () => {
    expect(state('US-PFE-DEBT', { ...precursor, markets: ['US'] })).toBe('unknown');
    expect(state('US-PFE-DEBT', { ...precursor, markets: ['EU'] })).toBe('not-applicable');
  });

  it('hold Announcement 58 by HS code and by its days', () => {
    expect(of('CN-ANN58-2025', precursor, { asOf: '2025-10-20' })).toMatchObject({ state: 'met', reason: { code: 'flag.hs-listed' } });
    expect(state('CN-ANN58-2025', precursor, { asOf: '2026-01-10' })).toBe('not-in-force');
    expect(of('CN-ANN58-2025', precursor)).toMatchObject({ state: 'unknown', clears: { code: 'clear.person' } });
    expect(state('CN-ANN58-2025', { product: 'syringe', hs: '901831' })).toBe('not-applicable');
  });

  it('ask for licences for controlled battery and lithium technology', () => {
    expect(state('CN-TECH-252604X', { product: 'cathode-lfp' })).toBe('met');
    expect(state('CN-TECH-252604X', { product: 'cathode-materials' })).toBe('unknown');
    expect(state('CN-TECH-LITHIUM', { product: 'lithium-hydroxide' })).toBe('met');
    expect(state('CN-TECH-LITHIUM', { product: 'copper-foil' })).toBe('not-applicable');
  });

  it('raise saline effluent where no route takes it', () => {
    const saline = { ...precursor, effluent: 'saline' as const };
    expect(state('KR-EFFLUENT-SALINE', saline, { parcel: { effluentRoute: 'public-plant' } })).toBe('met');
    expect(state('KR-EFFLUENT-SALINE', saline, { parcel: { effluentRoute: 'joint-pipeline' } })).toBe('missed');
    expect(state('KR-EFFLUENT-SALINE', precursor)).toBe('unknown');
    expect(state('KR-EFFLUENT-SALINE', { ...precursor, effluent: 'little' })).toBe('missed');
  });

  it('send large outbound investments to the national commission', () => {
    const dollars = (amount: number) => ({ investment: { amount, currency: 'USD' as const } });
    expect(state('CN-ODI-NDRC', dollars(500_000_000))).toBe('met');
    expect(state('CN-ODI-NDRC', dollars(50_000_000))).toBe('missed');
    expect(state('CN-ODI-NDRC', {})).toBe('unknown');
  });

  it('leave the review of mergers to mergers', () => {
    expect(state('KR-SECURITY-MA', precursor)).toBe('not-applicable');
  });
});

describe('incentives', () => {
  const plant = {
    product: 'copper-foil',
    sector: 'components-materials' as const,
    investment: { amount: 10_000_000_000, currency: 'KRW' as const },
  };

  it('apply where the list says and say by how much a threshold is missed', () => {
    expect(state('IPZ-MFG', plant, { block: '1' })).toBe('met');
    expect(state('IPZ-MFG', plant, { block: '3' })).toBe('not-applicable');
    const small = { ...plant, investment: { amount: 1_500_000_000, currency: 'KRW' as const } };
    expect(of('IPZ-MFG', small, { block: '1' })).toMatchObject({
      state: 'missed',
      reason: { code: 'rule.missed-krw', params: { shortKrw: 500_000_000 } },
    });
  });

  it('are for those who qualify: research for research, battery subsidies for battery materials', () => {
    expect(state('IPZ-RND', plant, { block: '1' })).toBe('not-applicable');
    expect(state('LOCAL-SUBSIDY-BATTERY', plant, { block: '5' })).toBe('met');
    expect(state('LOCAL-SUBSIDY-BATTERY', { ...plant, product: 'pps-resin' }, { block: '5' })).toBe('not-applicable');
    expect(of('LOCAL-SUBSIDY-BATTERY', { ...plant, product: null }, { block: '5' }).reason.code).toBe('rule.product-open');
  });

  it('compare the foreign share and leave it open where it is unknown', () => {
    expect(state('CASH-30', { ...plant, chineseEquityPercent: 30 })).toBe('met');
    expect(of('CASH-30', { ...plant, chineseEquityPercent: 25 }).reason).toEqual({
      code: 'rule.missed-percent',
      params: { equityPercent: 25, thresholdPercent: 30, shortPercent: 5 },
    });
    expect(state('CASH-30', plant)).toBe('unknown');
  });

  it('are valued on the day the project begins: what ends before is not in force', () => {
    const dollars = { ...plant, investment: { amount: 20_000_000, currency: 'USD' as const }, chineseEquityPercent: 100 };
    expect(state('FTZ-CM-5M', { ...dollars, start: '2026-12' }, { block: 'FTZ' })).toBe('met');
    expect(state('FTZ-CM-5M', { ...dollars, start: '2027-03' }, { block: 'FTZ' })).toBe('not-in-force');
    expect(state('FTZ-CM-5M', dollars, { block: '1' })).toBe('not-applicable');
  });

  it('on lease land wait for the tenure of the parcel', () => {
    expect(state('LEASE-100Y', plant, { parcel: { tenure: 'lease' } })).toBe('met');
    expect(state('LEASE-100Y', plant, { parcel: { tenure: 'sale' } })).toBe('not-applicable');
    expect(state('LEASE-100Y', plant, { parcel: { tenure: null } })).toBe('unknown');
  });
});
