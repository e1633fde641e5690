import { listRules } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import { newWorld, type World } from '../../testing/world.js';
import { LoadRules, RulesForRun } from './index.js';

let world: World;
const load = () => world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(LoadRules).execute(tx));
beforeAll(async () => {
  world = await newWorld();
  await load();
});
afterAll(() => world.close());

describe('the rules', () => {
  it('are the same after loading them twice', async () => {
    const official = await world.official();
    const once = await official.call(listRules, {});
    await load();
    expect(await official.call(listRules, {})).toEqual(once);
  });

  it('are read by every role with a source for each, and by no stranger', async () => {
    for (const agent of [await world.official(), await world.investor(), await world.reviewer()]) {
      const { rows, sources } = await agent.call(listRules, {});
      expect(rows.length).toBeGreaterThan(20);
      const unknown = rows.flatMap(({ source }) => source.split(';')).filter((key) => !sources[key.trim()]);
      expect(unknown).toEqual([]);
    }
    expect((await world.stranger.refused(listRules, {})).status).toBe(401);
  });

  it('reach a match run complete and in a stable order', async () => {
    const { rows } = await (await world.official()).call(listRules, {});
    expect(await world.get(UnitOfWork).read(SYSTEM_VIEWER, (tx) => world.get(RulesForRun).execute(tx))).toEqual(rows);
  });
});
