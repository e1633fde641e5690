import { type Assessment, CRITERIA, FIT_UNITS_PER_POINT, GATES } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../canonical-json/canonical-json.js';
import { snapshots } from '../testing/arbitrary-snapshot.js';
import { realRuleSet } from '../testing/real-facts.js';
import { assess } from './assess.js';
import { compile } from './compile.js';
import { match } from './match.js';
import type { PairSummary } from './pair-summary.js';
import { rankAll, rankTop } from './rank.js';
import { canonicalLine } from './result-hash.js';

const ruleSet = realRuleSet();
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

/** What a line of a run must say, taken from the full assessment. */
function lineOf({ gate, gates, fit, readiness, flags }: Assessment): Partial<PairSummary> {
  const facts = [...gates.flatMap(({ missing }) => missing), ...fit.criteria.flatMap(({ missing }) => missing)];
  return {
    gate,
    failedGates: gates.filter(({ answer }) => answer === 'no').map((result) => result.gate),
    unknownGates: gates.filter(({ answer }) => answer === 'unknown').map((result) => result.gate),
    fit: fit.points,
    coveragePercent: fit.coveragePercent,
    readiness: readiness.score,
    flags: flags.filter(({ state }) => state === 'met').map(({ code }) => code),
    unknownFlags: flags.filter(({ state }) => state === 'unknown').map(({ code }) => code),
    missingCount: new Set(facts.map(({ side, field }) => `${side} ${field}`)).size,
  };
}

describe('the kernel and the full assessment', () => {
  it('say the same of every pair', () => {
    fc.assert(
      fc.property(snapshots(), (snapshot) => {
        const compiled = compile(snapshot, ruleSet);
        for (const pair of match(compiled, { top: 3 }).pairs) {
          expect(pair).toMatchObject(lineOf(assess(compiled, pair.projectId, pair.opportunityId)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hash each line as canonical JSON writes it', () => {
    fc.assert(
      fc.property(snapshots(2, 10), (snapshot) => {
        for (const pair of match(compile(snapshot, ruleSet), { top: 3 }).pairs) expect(canonicalLine(pair)).toBe(canonicalJson(pair));
      }),
      { numRuns: 40 },
    );
  });

  it('count every pair once by its overall gate', () => {
    fc.assert(
      fc.property(snapshots(), (snapshot) => {
        const { head, pairs } = match(compile(snapshot, ruleSet), { top: 3 });
        const { yes, unknown, no } = head.counts;
        expect(yes + unknown + no).toBe(head.counts.pairs);
        expect(pairs.filter(({ gate }) => gate === 'yes').length).toBe(yes);
        expect(pairs.filter(({ gate }) => gate === 'no').length).toBe(no);
      }),
      { numRuns: 40 },
    );
  });

  it('keep the same top in a big run as in one that keeps all pairs', () => {
    fc.assert(
      fc.property(snapshots(8, 70), fc.integer({ min: 1, max: 10 }), (snapshot, top) => {
        const compiled = compile(snapshot, ruleSet);
        const all = rankAll(compiled, { top });
        const best = rankTop(compiled, { top });
        const passing = (list: ReturnType<typeof best.ofProject>) => list.filter(({ key }) => key >= 20_000_000_000).slice(0, top);
        for (const index of compiled.projects.keys()) expect(best.ofProject(index)).toEqual(passing(all.ofProject(index)));
        for (const index of compiled.sites.keys()) expect(best.ofSite(index)).toEqual(passing(all.ofSite(index)));
        expect(best.counts).toEqual(all.counts);
      }),
      { numRuns: 60 },
    );
  });
});

describe('every assessment', () => {
  it('has contributions that sum to the fit exactly, in units and in points, at both ends and in the middle', () => {
    fc.assert(
      fc.property(snapshots(2, 6), (snapshot) => {
        const compiled = compile(snapshot, ruleSet);
        for (const { projectId, opportunityId } of match(compiled, { top: 1 }).pairs) {
          const { fit } = assess(compiled, projectId, opportunityId);
          for (const end of ['low', 'high'] as const)
            expect(sum(fit.criteria.map((item) => item.contributionUnits[end]))).toBe(fit.units[end]);
          for (const end of ['low', 'mid', 'high'] as const)
            expect(sum(fit.criteria.map((item) => item.points[end]))).toBe(fit.points[end]);
          expect(fit.points.low).toBe(Math.floor(fit.units.low / FIT_UNITS_PER_POINT));
          expect(fit.points.mid).toBe(Math.floor((fit.units.low + fit.units.high) / (2 * FIT_UNITS_PER_POINT)));
          expect(fit.units.low).toBeLessThanOrEqual(fit.units.high);
          for (const { value, contributionUnits: units, points } of fit.criteria) {
            expect([points.low <= points.mid, points.mid <= points.high, units.low <= units.high]).toEqual([true, true, true]);
            if (value.low === value.high) expect([units.high, points.high]).toEqual([units.low, points.low]);
          }
          expect(fit.points.high).toBeLessThanOrEqual(1_000);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has every gate and criterion once, and names what is missing wherever something is open', () => {
    fc.assert(
      fc.property(snapshots(2, 6), (snapshot) => {
        const compiled = compile(snapshot, ruleSet);
        for (const { projectId, opportunityId } of match(compiled, { top: 1 }).pairs) {
          const { gates, fit } = assess(compiled, projectId, opportunityId);
          expect(gates.map(({ gate }) => gate)).toEqual([...GATES]);
          expect(fit.criteria.map(({ criterion }) => criterion)).toEqual([...CRITERIA]);
          for (const gate of gates) expect([gate.gate, gate.missing.length > 0]).toEqual([gate.gate, gate.answer === 'unknown']);
          for (const { criterion, value, missing } of fit.criteria) {
            expect([criterion, value.low <= value.high, missing.length > 0]).toEqual([criterion, true, value.low < value.high]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
