import {
  EFFLUENT_ROUTES,
  EFFLUENTS,
  EMPTY_PROJECT,
  type Gate,
  type GateResult,
  type ParcelFields,
  type ProjectFields,
} from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import { assess } from '../run/assess.js';
import { compile } from '../run/compile.js';
import { emptySnapshot, oneProject, realOpportunities, realRuleSet } from '../testing/real-facts.js';

const ruleSet = realRuleSet();

function gate(name: Gate, project: Partial<ProjectFields>, parcel: Partial<ParcelFields> = {}, block = '3'): GateResult {
  const snapshot = {
    ...emptySnapshot(),
    projects: [oneProject({ ...EMPTY_PROJECT, ...project })],
    opportunities: realOpportunities(parcel),
  };
  const found = assess(compile(snapshot, ruleSet), 'project', `block-${block}`).gates.find((result) => result.gate === name);
  if (!found) throw new Error(`no gate ${name}`);
  return found;
}
const answer = (...args: Parameters<typeof gate>): string => gate(...args).answer;
const fields = ({ missing }: GateResult): string[] => missing.map(({ side, field }) => `${side}.${field}`);

describe('a gate', () => {
  it('is unknown and says on which side the fact is missing, never yes or no', () => {
    expect(fields(gate('power', { powerMw: 5 }, {}))).toEqual(['opportunity.powerMw']);
    expect(fields(gate('power', {}, { powerMw: 5 }))).toEqual(['project.powerMw']);
    expect(fields(gate('power', {}, {}))).toEqual(['project.powerMw', 'opportunity.powerMw']);
    expect(answer('power', {}, {})).toBe('unknown');
  });

  it('says how much is short', () => {
    expect(gate('area', { areaM2: { min: 30_000, max: 40_000 } }, { areaM2: 28_500 })).toMatchObject({
      answer: 'no',
      need: { code: 'need.area', params: { needM2: 30_000 } },
      offer: { code: 'offer.area', params: { offerM2: 28_500 } },
      reason: { code: 'gate.area.short', params: { shortM2: 1_500 } },
    });
    expect(answer('area', { areaM2: { min: 30_000, max: 40_000 } }, { areaM2: 30_000 })).toBe('yes');
  });

  it('asks nothing of the site for what the project does not need', () => {
    expect(answer('water', { waterM3PerDay: 0 }, {})).toBe('yes');
    expect(answer('gas', { gasNeeded: false }, {})).toBe('yes');
    expect(answer('gas', { gasNeeded: true }, { gas: false })).toBe('no');
    expect(answer('steam', { steamNeeded: null }, { steam: true })).toBe('yes');
    expect(answer('steam', { steamNeeded: null }, { steam: false })).toBe('unknown');
  });

  it('takes the last day of a planned period as the latest date', () => {
    expect(answer('date', { start: '2027-Q1' }, { availableFrom: '2027-03-31' })).toBe('yes');
    expect(gate('date', { start: '2027-Q1' }, { availableFrom: '2027-04-02' }).reason.params).toMatchObject({ lateDays: 2 });
  });
});

describe('the gate on industry', () => {
  it('lets a division permit all under it and asks for a finer code where the list is finer', () => {
    expect(answer('permitted-industry', { ksic: '20119' }, { permittedKsic: ['20'] })).toBe('yes');
    expect(answer('permitted-industry', { ksic: '20' }, { permittedKsic: ['201'] })).toBe('unknown');
    expect(answer('permitted-industry', { ksic: '24' }, { permittedKsic: ['20', '26'] })).toBe('no');
  });

  it('reads the industry off the product where nobody wrote it', () => {
    expect(answer('permitted-industry', { product: 'syringe' }, { permittedKsic: ['27'] })).toBe('yes');
    expect(answer('permitted-industry', { product: 'syringe', ksic: '22' }, { permittedKsic: ['27'] })).toBe('no');
  });
});

describe('the gate on effluent', () => {
  it('takes saline effluent only by the joint pipeline that is ready, and refuses it at the public plant', () => {
    const saline = EFFLUENT_ROUTES.map((effluentRoute) => answer('effluent', { effluent: 'saline' }, { effluentRoute }));
    expect(saline).toEqual(['no', 'unknown', 'unknown', 'yes']);
    expect(gate('effluent', { effluent: 'saline' }, { effluentRoute: 'public-plant' }).rule.code).toBe('KR-EFFLUENT-SALINE');
  });

  it('says nothing sure of a pipeline that is only planned', () => {
    const planned = EFFLUENTS.map((effluent) => answer('effluent', { effluent }, { effluentRoute: 'joint-pipeline-planned' }));
    expect(new Set(planned)).toEqual(new Set(['unknown']));
  });
});

describe('the gate on investment', () => {
  const won = (amount: number) => ({ investment: { amount, currency: 'KRW' as const } });

  it('counts the foreign part against the legal minimum', () => {
    expect(answer('minimum-investment', { ...won(150_000_000), chineseEquityPercent: 100 })).toBe('yes');
    expect(answer('minimum-investment', { ...won(150_000_000), chineseEquityPercent: 49 })).toBe('no');
    expect(answer('minimum-investment', { ...won(90_000_000) })).toBe('no');
    expect(fields(gate('minimum-investment', won(150_000_000)))).toEqual(['project.chineseEquityPercent']);
  });

  it('leaves a share below 10 % to a person and does not apply without a foreign share', () => {
    expect(gate('minimum-investment', { ...won(9_000_000_000), chineseEquityPercent: 5 })).toMatchObject({
      answer: 'unknown',
      rule: { code: 'KR-FDI-VOTE' },
    });
    expect(answer('minimum-investment', { ...won(9_000_000), chineseEquityPercent: 0 })).toBe('yes');
  });

  it('asks for the relaxed threshold of a long lease where the old one is not reached', () => {
    const small = { ...won(900_000_000), chineseEquityPercent: 100 };
    expect(gate('minimum-investment', small, { tenure: 'lease' })).toMatchObject({ answer: 'unknown', rule: { code: 'LEASE-100Y' } });
    expect(answer('minimum-investment', small, { tenure: 'sale' })).toBe('yes');
  });

  it('decides nothing where only the exchange rate would', () => {
    const dollars = (amount: number) => ({ investment: { amount, currency: 'USD' as const }, form: 'wholly-owned' as const });
    expect(answer('minimum-investment', dollars(70_000))).toBe('unknown');
    expect(answer('minimum-investment', dollars(1_000_000))).toBe('yes');
    expect(answer('minimum-investment', dollars(50_000))).toBe('no');
  });
});

describe('the other gates', () => {
  it('restrict selling power, ask where a product is near it, and leave the rest alone', () => {
    expect(answer('restricted-sector', { sellsPower: true, product: 'copper-foil' })).toBe('no');
    expect(answer('restricted-sector', { product: 'pv-module' })).toBe('unknown');
    expect(answer('restricted-sector', { product: 'copper-foil' })).toBe('yes');
    expect(answer('restricted-sector', { product: 'pv-module', sellsPower: false })).toBe('yes');
  });

  it('put a pair behind a hold in a queue, not out', () => {
    const status = (['available', 'negotiating', 'held', 'contracted', 'suspended'] as const).map((value) =>
      answer('free', {}, { status: value }),
    );
    expect(status).toEqual(['yes', 'unknown', 'unknown', 'no', 'no']);
    expect(gate('free', {}, { status: 'available' }, '4').reason).toEqual({
      code: 'gate.free.block-not-offered',
      params: { blockCode: '4' },
    });
  });

  it('do not count a planned berth as one', () => {
    expect(answer('quay', { portNeeded: true, start: '2029' }, { portDistanceKm: 9 })).toBe('unknown');
    expect(answer('quay', { portNeeded: false })).toBe('yes');
  });

  it('compare the wish for sale or lease', () => {
    expect(answer('tenure', { tenure: 'lease' }, { tenure: 'sale' })).toBe('no');
    expect(answer('tenure', { tenure: 'sale' }, { tenure: 'sale' })).toBe('yes');
  });

  it('leave chemicals to the environment office where the industry handles them', () => {
    expect(answer('chemicals', { ksic: '20' })).toBe('unknown');
    expect(answer('chemicals', { ksic: '28', effluent: 'little' })).toBe('yes');
    expect(answer('chemicals', { ksic: '28', effluent: 'heavy-metal' })).toBe('unknown');
  });
});
