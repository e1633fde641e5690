import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runFuzz } from '../testing/fuzz/run-fuzz.js';
import { newWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

describe('fifteen hundred requests of a fuzzer', () => {
  it('break nothing, are told nothing of the inside and nothing of another company, and get what was promised', async () => {
    const { offences, counts, byOperation } = await runFuzz(world, { requests: 1_500, seed: 20_261_129 });
    expect(offences).toEqual([]);
    // It must have come far enough in to mean something.
    const succeeded = Object.values(byOperation).filter((statuses) => (statuses[200] ?? 0) + (statuses[204] ?? 0) > 0);
    expect(succeeded.length).toBeGreaterThan(Object.keys(byOperation).length / 2);
    expect(Object.keys(counts).length).toBeGreaterThan(8);
  }, 300_000);
});
