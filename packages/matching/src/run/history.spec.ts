import { type Assessment, BLOCKS, EMPTY_PROJECT, type Gate, type ParcelFields } from '@bridge/common';
import { historicProjects } from '@bridge/reference-data';
import { describe, expect, it } from '@jest/globals';
import { emptySnapshot, historicSnapshotProjects, oneProject, realOpportunities, realRuleSet } from '../testing/real-facts.js';
import { assess } from './assess.js';
import { type CompiledSnapshot, compile } from './compile.js';
import { match } from './match.js';

const ruleSet = realRuleSet();

/** The public history against the real blocks, each block as one opportunity with what is known of it. */
function history(known: Partial<ParcelFields> = {}, asOf = '2026-11-24'): CompiledSnapshot {
  return compile({ ...emptySnapshot(asOf), projects: historicSnapshotProjects(), opportunities: realOpportunities(known) }, ruleSet);
}

const atBlocks = (compiled: CompiledSnapshot, projectId: string, blocks: readonly string[] = BLOCKS): Assessment[] =>
  blocks.map((block) => assess(compiled, projectId, `block-${block}`));
const answers = (assessments: readonly Assessment[], gate: Gate): string[] =>
  assessments.map(({ gates }) => gates.find((result) => result.gate === gate)?.answer ?? 'missing');
const flag = ({ flags }: Assessment, code: string): string | undefined => flags.find((found) => found.code === code)?.state;
const incentive = ({ incentives }: Assessment, code: string): string | undefined => incentives.find((found) => found.code === code)?.state;

describe('the public history against the real blocks', () => {
  it.each(['HUAYOU', 'GEM'])('raises the United States ownership flag for %s', (id) => {
    for (const assessment of atBlocks(history(), id)) expect(flag(assessment, 'US-PFE-EQUITY')).toBe('met');
  });

  it('raises that flag from a Chinese share of 25 % on, and leaves it open where no share is known', () => {
    const huayou = historicSnapshotProjects().find(({ id }) => id === 'HUAYOU')?.fields ?? EMPTY_PROJECT;
    const withShare = (chineseEquityPercent: number | null) =>
      assess(compile({ ...emptySnapshot(), projects: [oneProject({ ...huayou, chineseEquityPercent })] }, ruleSet), 'project', 'block-6');
    expect(flag(withShare(25), 'US-PFE-EQUITY')).toBe('met');
    expect(flag(withShare(24), 'US-PFE-EQUITY')).toBe('missed');
    const { flags } = withShare(null);
    const found = flags.find(({ code }) => code === 'US-PFE-EQUITY');
    expect([found?.state, found?.missing]).toEqual(['unknown', [{ side: 'project', field: 'chineseEquityPercent', openPoints: 0 }]]);
  });

  it.each(['HUAYOU', 'GEM'])('never lets the effluent of %s pass, whatever route a block has today', (id) => {
    for (const effluentRoute of [null, 'public-plant', 'own-treatment', 'joint-pipeline-planned'] as const) {
      expect(answers(atBlocks(history({ effluentRoute }), id), 'effluent')).not.toContain('yes');
    }
    expect(new Set(answers(atBlocks(history({ effluentRoute: 'public-plant' }), id), 'effluent'))).toEqual(new Set(['no']));
  });

  it('finds no gate that says no for XTC and SC where they were built, and unknown where data are missing', () => {
    const compiled = history();
    const builtIn = new Map(historicProjects().map(({ id, block }) => [id, block]));
    for (const id of ['XTC', 'SC']) {
      // The source of SC names no block: the two that were complete in 2021 are where it can stand.
      const block = builtIn.get(id);
      for (const assessment of atBlocks(compiled, id, block ? [block] : ['1', '2'])) {
        expect(assessment.gates.filter(({ answer }) => answer === 'no').map(({ gate }) => gate)).toEqual([]);
        expect(assessment.gate).toBe('unknown');
      }
    }
  });

  it.each([
    ['NPK', '10', ['20', '24', '26']],
    ['PUNGRIM', '27', ['10', '20', '24']],
  ])('places %s only where its industry (KSIC %s) is permitted', (id, ksic, others) => {
    const industry = (permittedKsic: string[] | null) => new Set(answers(atBlocks(history({ permittedKsic }), id), 'permitted-industry'));
    expect(industry([ksic, ...others])).toEqual(new Set(['yes']));
    expect(industry(others)).toEqual(new Set(['no']));
    expect(industry(null)).toEqual(new Set(['unknown']));
  });

  it('stops CNPV at the restricted-sector rule if it means to sell power', () => {
    const cnpv = historicSnapshotProjects().find(({ id }) => id === 'CNPV');
    const fields = { ...(cnpv?.fields ?? EMPTY_PROJECT), sellsPower: true };
    const compiled = compile({ ...emptySnapshot(), projects: [oneProject(fields, 'CNPV')] }, ruleSet);
    for (const { gates, flags } of atBlocks(compiled, 'CNPV')) {
      const restricted = gates.find(({ gate }) => gate === 'restricted-sector');
      expect(restricted).toMatchObject({ answer: 'no', rule: { code: 'KR-POWER-RESTRICTED' } });
      expect(flags.find(({ code }) => code === 'KR-POWER-RESTRICTED')?.state).toBe('met');
    }
  });

  it('never offers the old tax holiday for a day after April 2022, and did before', () => {
    for (const asOf of ['2022-05-01', '2024-01-01', '2026-11-24']) {
      for (const { id } of historicProjects()) {
        for (const assessment of atBlocks(history({}, asOf), id, ['1', '3']))
          expect(incentive(assessment, 'OLD-FDI-HOLIDAY')).toBe('not-in-force');
      }
    }
    const early = { ...EMPTY_PROJECT, investment: { amount: 50_000_000, currency: 'USD' as const }, chineseEquityPercent: 100 };
    const project = (start: string) => compile({ ...emptySnapshot('2021-06-01'), projects: [oneProject({ ...early, start })] }, ruleSet);
    expect(incentive(assess(project('2022-01'), 'project', 'block-1'), 'OLD-FDI-HOLIDAY')).toBe('met');
    expect(incentive(assess(project('2022-06'), 'project', 'block-1'), 'OLD-FDI-HOLIDAY')).toBe('not-in-force');
  });

  it('does not send a project that needs land in 2026 to blocks 3, 7, 8 or the second complex', () => {
    const fields = { ...EMPTY_PROJECT, start: '2026' };
    const compiled = compile({ ...emptySnapshot('2026-01-15'), projects: [oneProject(fields)] }, ruleSet);
    const late = ['3', '7', '8', 'C2'];
    expect(answers(atBlocks(compiled, 'project', late), 'date')).toEqual(late.map(() => 'no'));
    expect(answers(atBlocks(compiled, 'project', ['1', '2', '5', '6']), 'date')).not.toContain('no');
  });

  it('lets no early date of a parcel overrule its block', () => {
    const fields = { ...EMPTY_PROJECT, start: '2026' };
    const opportunities = realOpportunities({ availableFrom: '2025-01-01' });
    const compiled = compile({ ...emptySnapshot('2026-01-15'), projects: [oneProject(fields)], opportunities }, ruleSet);
    expect(answers(atBlocks(compiled, 'project', ['3', '7', '8']), 'date')).toEqual(['no', 'no', 'no']);
    expect(answers(atBlocks(compiled, 'project', ['1']), 'date')).toEqual(['yes']);
  });

  it('never offers blocks 4 and 9 to anyone', () => {
    const compiled = history({ status: 'available' });
    for (const { id } of historicProjects()) {
      expect(answers(atBlocks(compiled, id, ['4', '9']), 'free')).toEqual(['no', 'no']);
    }
    const never = match(compiled, { top: 20 }).pairs.filter(({ opportunityId }) => ['block-4', 'block-9'].includes(opportunityId));
    expect(new Set(never.map(({ gate }) => gate))).toEqual(new Set(['no']));
  });

  it('asks a person about Announcement 58 once its suspension has run out, and not before', () => {
    const on = (asOf: string) => flag(assess(history({}, asOf), 'GEM', 'block-6'), 'CN-ANN58-2025');
    expect(on('2026-11-10')).toBe('not-in-force');
    expect(on('2026-11-24')).toBe('unknown');
    expect(on('2025-10-01')).toBe('not-in-force');
  });
});
