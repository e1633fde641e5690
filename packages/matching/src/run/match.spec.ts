import { EMPTY_PROJECT } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Snapshot } from '../snapshot/snapshot.js';
import { snapshots } from '../testing/arbitrary-snapshot.js';
import { emptySnapshot, oneProject, realOpportunities, realRuleSet } from '../testing/real-facts.js';
import { alternatives } from './alternatives.js';
import { assess } from './assess.js';
import { compile } from './compile.js';
import { ALL_PAIRS_LIMIT, match } from './match.js';
import { MatchCancelledError } from './match-options.js';

const ruleSet = realRuleSet();

/** So many projects and parcels that nobody knows anything of: every pair ties. */
function unknowns(projects: number, parcels: number): Snapshot {
  const [parcel] = realOpportunities();
  if (!parcel) throw new Error('no parcel');
  return {
    ...emptySnapshot(),
    projects: Array.from({ length: projects }, (_, index) => oneProject(EMPTY_PROJECT, `p${index}`)),
    opportunities: Array.from({ length: parcels }, (_, index) => ({ ...parcel, id: `o${index}`, parcelNo: String(index) })),
  };
}

describe('a run', () => {
  it.each([
    ['parcels', 3, 0],
    ['projects', 0, 3],
    ['anything', 0, 0],
  ])('without %s is empty and whole', (_, projects, parcels) => {
    const { pairs, head } = match(compile(unknowns(projects, parcels), ruleSet), { top: 20 });
    expect([pairs, head.counts]).toEqual([[], { projects, opportunities: parcels, pairs: 0, yes: 0, unknown: 0, no: 0 }]);
  });

  it('keeps all pairs up to its limit, ranked from 1 for both sides', () => {
    const { pairs } = match(compile(unknowns(4, 30), ruleSet), { top: 2 });
    expect(pairs.length).toBe(120);
    const ranks = pairs.filter(({ projectId }) => projectId === 'p2').map(({ rankForProject }) => rankForProject);
    expect(ranks).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('keeps the top of each side beyond its limit, with 0 for a rank that is beyond the top', () => {
    const [projects, parcels] = [450, 450];
    expect(projects * parcels).toBeGreaterThan(ALL_PAIRS_LIMIT);
    const { pairs, head } = match(compile(unknowns(projects, parcels), ruleSet), { top: 2 });
    expect(head.counts).toMatchObject({ pairs: projects * parcels, unknown: projects * parcels });
    expect(pairs.filter(({ rankForProject }) => rankForProject > 0).length).toBe(projects * 2);
    expect(pairs.filter(({ rankForOpportunity }) => rankForOpportunity > 0).length).toBe(parcels * 2);
    expect(pairs.every(({ rankForProject, rankForOpportunity }) => rankForProject + rankForOpportunity > 0)).toBe(true);
  });

  it('favours no name among equals: the first parcel by name is not everybody’s first', () => {
    const first = match(compile(unknowns(40, 10), ruleSet), { top: 1 }).pairs.filter(({ rankForProject }) => rankForProject === 1);
    expect(new Set(first.map(({ opportunityId }) => opportunityId)).size).toBeGreaterThan(5);
  });

  it('puts what is ruled out last and what is met before what is open', () => {
    fc.assert(
      fc.property(snapshots(3, 20), (snapshot) => {
        const order = { yes: 0, unknown: 1, no: 2 };
        const { pairs } = match(compile(snapshot, ruleSet), { top: 3 });
        for (const { id } of snapshot.projects) {
          const gates = pairs.filter(({ projectId }) => projectId === id).map(({ gate }) => order[gate]);
          expect(gates).toEqual([...gates].sort());
        }
      }),
      { numRuns: 40 },
    );
  });

  it('tells its progress to the end and stops when it is cancelled', () => {
    const compiled = compile(unknowns(300, 3), ruleSet);
    const told: number[] = [];
    match(compiled, { top: 1, onProgress: (done, total) => void told.push((100 * done) / total) });
    expect(told.at(-1)).toBe(100);
    expect(told).toEqual([...told].sort((left, right) => left - right));
    expect(() => match(compiled, { top: 1, isCancelled: () => true })).toThrow(MatchCancelledError);
  });

  it('is empty and whole without projects', () => {
    const { pairs, head } = match(compile(unknowns(0, 5), ruleSet), { top: 3 });
    expect(pairs).toEqual([]);
    expect(head.counts).toEqual({ projects: 0, opportunities: 5, pairs: 0, yes: 0, unknown: 0, no: 0 });
  });
});

describe('alternatives', () => {
  it('are the best other sites in the order of the list, none of them ruled out', () => {
    fc.assert(
      fc.property(snapshots(3, 25), (snapshot) => {
        const compiled = compile(snapshot, ruleSet);
        const { pairs } = match(compiled, { top: 3 });
        const [{ projectId, opportunityId } = { projectId: '', opportunityId: '' }] = pairs;
        const list = pairs.filter((pair) => pair.projectId === projectId && pair.gate !== 'no' && pair.opportunityId !== opportunityId);
        expect(alternatives(compiled, projectId, opportunityId, 3)).toEqual(list.slice(0, 3).map((pair) => pair.opportunityId));
      }),
      { numRuns: 60 },
    );
  });
});

describe('an unknown id', () => {
  it('is refused by name', () => {
    const compiled = compile(unknowns(1, 1), ruleSet);
    expect(() => assess(compiled, 'nobody', 'o0')).toThrow(/no project nobody/);
    expect(() => assess(compiled, 'p0', 'nowhere')).toThrow(/no opportunity nowhere/);
  });
});
