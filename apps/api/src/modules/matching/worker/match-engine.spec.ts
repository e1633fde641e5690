import { Worker } from 'node:worker_threads';
import { defaultRuleSet } from '@bridge/matching';
import { aParcel, aProject } from '@bridge/test-factories';
import { afterEach, expect, it } from '@jest/globals';
import { type FrozenInput, freeze } from '../domain/frozen-run.js';
import { MatchCancelled, MatchEngine } from './match-engine.js';

/** A run of `side` projects and as many parcels. */
function inputOf(side: number): FrozenInput {
  const numbers = Array.from({ length: side }, (_, index) => index);
  return freeze(
    {
      asOf: '2026-11-24',
      projects: numbers.map((n) => ({ id: `p-${n}`, code: `P-${n}`, history: false, fields: aProject() })),
      opportunities: numbers.map((n) => ({ id: `o-${n}`, block: '3' as const, parcelNo: `3-${n}`, fields: aParcel(), sources: {} })),
      blocks: [],
      capacity: [],
    },
    defaultRuleSet([]),
  );
}

const never = new AbortController().signal;
const ignore = (): void => undefined;

let engine = new MatchEngine();
afterEach(async () => {
  await engine.onApplicationShutdown();
  engine = new MatchEngine();
});

it('gives a run up in the middle and finishes the one that waits behind it', async () => {
  const giveUp = new AbortController();
  const long = engine.run(inputOf(400), () => giveUp.abort(), giveUp.signal);
  const short = engine.run(inputOf(2), ignore, never);
  await expect(long).rejects.toBeInstanceOf(MatchCancelled);
  expect((await short).pairs).toHaveLength(4);
});

it('refuses what was given up before it began', async () => {
  await expect(engine.run(inputOf(2), ignore, AbortSignal.abort())).rejects.toBeInstanceOf(MatchCancelled);
});

it('works on two runs that come at the same time, each with its own result', async () => {
  const [two, three] = await Promise.all([engine.run(inputOf(2), ignore, never), engine.run(inputOf(3), ignore, never)]);
  expect([two.pairs.length, three.pairs.length]).toEqual([4, 9]);
});

it('fails the run alone that its thread broke over, and finishes the others in a new one', async () => {
  let spawned = 0;
  class Fragile extends MatchEngine {
    protected override spawn(): Worker {
      spawned += 1;
      if (spawned > 1) return super.spawn();
      return new Worker(`require('node:worker_threads').parentPort.once('message', () => process.exit(3))`, { eval: true });
    }
  }
  engine = new Fragile();
  const [broken, next] = await Promise.allSettled([engine.run(inputOf(2), ignore, never), engine.run(inputOf(2), ignore, never)]);
  expect([broken.status, next.status, spawned]).toEqual(['rejected', 'fulfilled', 2]);
});

it('tells of an input that the engine refuses, and goes on', async () => {
  await expect(engine.run({ snapshot: 'no JSON', ruleSet: '{}' }, ignore, never)).rejects.toThrow('JSON');
  expect((await engine.run(inputOf(2), ignore, never)).pairs).toHaveLength(4);
});
