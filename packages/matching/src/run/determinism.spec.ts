import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../canonical-json/canonical-json.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import { snapshots } from '../testing/arbitrary-snapshot.js';
import { emptySnapshot, historicSnapshotProjects, realOpportunities, realRuleSet } from '../testing/real-facts.js';
import { assess } from './assess.js';
import { compile } from './compile.js';
import { match } from './match.js';

const ruleSet = realRuleSet();

/** The same lists in another order; `seed` picks which. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, index) => ({ item, rank: ((index + 1) * (2 * seed + 1) * 7_919) % 104_729 }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ item }) => item);
}

const reordered = (snapshot: Snapshot, seed: number): Snapshot => ({
  asOf: snapshot.asOf,
  capacity: shuffled(snapshot.capacity, seed),
  blocks: shuffled(snapshot.blocks, seed),
  opportunities: shuffled(snapshot.opportunities, seed),
  projects: shuffled(snapshot.projects, seed),
});

const real = (): Snapshot => ({ ...emptySnapshot(), projects: historicSnapshotProjects(), opportunities: realOpportunities() });

describe('a run', () => {
  it('gives the same bytes and hashes whatever order its input came in', () => {
    fc.assert(
      fc.property(snapshots(6, 20), fc.integer({ min: 0, max: 1_000 }), (snapshot, seed) => {
        const straight = match(compile(snapshot, ruleSet), { top: 3 });
        const other = match(compile(reordered(snapshot, seed), { ...ruleSet, rules: shuffled(ruleSet.rules, seed) }), { top: 3 });
        expect(canonicalJson(other)).toBe(canonicalJson(straight));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes in another process', () => {
    const index = new URL('../index.js', import.meta.url).href;
    const facts = new URL('../testing/real-facts.js', import.meta.url).href;
    const script = `
      const { canonicalJson, compile, match } = await import(${JSON.stringify(index)});
      const { emptySnapshot, historicSnapshotProjects, realOpportunities, realRuleSet } = await import(${JSON.stringify(facts)});
      const snapshot = { ...emptySnapshot(), projects: historicSnapshotProjects().reverse(), opportunities: realOpportunities().reverse() };
      process.stdout.write(canonicalJson(match(compile(snapshot, realRuleSet()), { top: 5 })));`;
    const environment = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const elsewhere = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env: environment });
    expect(elsewhere).toBe(canonicalJson(match(compile(real(), ruleSet), { top: 5 })));
  });

  it('has other hashes as soon as one fact or one weight is another', () => {
    const { hashes } = match(compile(real(), ruleSet), { top: 1 }).head;
    const other = match(compile({ ...real(), asOf: '2026-11-25' }, ruleSet), { top: 1 }).head.hashes;
    expect(other.input).not.toBe(hashes.input);
    expect(other.ruleSet).toBe(hashes.ruleSet);
    const weights = { ...ruleSet.weights, area: { investor: 1_300, zone: 900 }, time: { investor: 1_500, zone: 700 } };
    expect(match(compile(real(), { ...ruleSet, weights }), { top: 1 }).head.hashes.ruleSet).not.toBe(hashes.ruleSet);
  });

  it('is not changed by questions asked before it', () => {
    const asked = compile(real(), ruleSet);
    assess(asked, 'XTC', 'block-2');
    match(asked, { top: 1 });
    expect(canonicalJson(match(asked, { top: 2 }))).toBe(canonicalJson(match(compile(real(), ruleSet), { top: 2 })));
  });

  it('refuses a snapshot in which two projects have one id', () => {
    const [first] = historicSnapshotProjects();
    if (!first) throw new Error('no history');
    expect(() => compile({ ...real(), projects: [first, first] }, ruleSet)).toThrow(RangeError);
  });
});
