import { cancelMatchRun, listMatches, type MatchRunView, readMatchRun, startMatchRun } from '@bridge/common';
import { aParcel, aProject, confirmedFigures } from '@bridge/test-factories';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../../testing/agent.js';
import { until } from '../../testing/until.js';
import { newWorld, type World } from '../../testing/world.js';
import { CreateOpportunities } from '../opportunities/index.js';
import { CreateProjects } from '../projects/index.js';
import { MatchCancelled, MatchEngine } from './worker/match-engine.js';

let world: World;
let official: Agent;
beforeAll(async () => {
  world = await newWorld();
  official = await world.official();
  await world.get(UnitOfWork).run(SYSTEM_VIEWER, async (tx) => {
    const content = { remarks: null, geometry: null, geometrySchematic: true, importedFrom: null };
    const figures = confirmedFigures(aParcel());
    await world.get(CreateOpportunities).execute(tx, [{ ...content, block: '3', parcelNo: '3-01', figures }]);
    const common = { written: {}, delegationId: null, importedFrom: null };
    const history = aProject({ companyName: { zh: '历史公司', ko: null, en: null } });
    await world.get(CreateProjects).execute(tx, [
      { ...common, fields: aProject(), origin: 'import' },
      { ...common, fields: history, origin: 'history', outcome: null },
    ]);
  });
});
afterAll(() => world.close());
afterEach(() => {
  jest.restoreAllMocks();
});

const start = (includeHistory = false) =>
  official.call(startMatchRun, { body: { delegationId: null, asOf: '2026-11-24', includeHistory } });
const reaches = ({ id }: MatchRunView, ...states: MatchRunView['state'][]) =>
  until(
    () => official.call(readMatchRun, { params: { id } }),
    ({ state }) => states.includes(state),
  );
/** An engine that works until it is told to stop. */
const endless = () =>
  jest.spyOn(world.get(MatchEngine), 'run').mockImplementation(
    (_input, _onProgress, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new MatchCancelled()));
      }),
  );

describe('cancelling a run', () => {
  it('stops it in the middle, keeps nothing of it, and is not done twice', async () => {
    endless();
    const run = await start();
    await reaches(run, 'running');
    await official.call(cancelMatchRun, { params: { id: run.id } });
    const ended = await reaches(run, 'cancelled');
    expect([ended.hashes, ended.counts, ended.finishedAt]).toEqual([null, null, expect.any(String)]);
    expect((await official.call(listMatches, { params: { id: run.id }, query: {} })).rows).toEqual([]);
    expect(await official.refused(cancelMatchRun, { params: { id: run.id } })).toMatchObject({ status: 409, code: 'run.wrong-state' });
  });

  it('takes a run that still waits out of the queue at once', async () => {
    endless();
    const busy = [await start(), await start()];
    for (const run of busy) await reaches(run, 'running');
    const waiting = await start();
    expect(waiting.state).toBe('queued');
    const cancelled = await official.call(cancelMatchRun, { params: { id: waiting.id } });
    expect([cancelled.state, cancelled.finishedAt]).toEqual(['cancelled', expect.any(String)]);
    for (const { id } of busy) await official.call(cancelMatchRun, { params: { id } });
    for (const run of busy) await reaches(run, 'cancelled');
    expect((await reaches(waiting, 'cancelled')).state).toBe('cancelled');
  });

  it('is for those who may start one', async () => {
    const run = await reaches(await start(), 'done');
    const reviewer = await world.reviewer();
    expect(await reviewer.refused(cancelMatchRun, { params: { id: run.id } })).toMatchObject({ status: 403, code: 'forbidden' });
    expect(await official.refused(cancelMatchRun, { params: { id: run.id } })).toMatchObject({ status: 409, code: 'run.wrong-state' });
  });
});

describe('a run', () => {
  it('fails with nothing kept when the engine breaks, and the next one works', async () => {
    jest.spyOn(world.get(MatchEngine), 'run').mockRejectedValueOnce(new Error('the engine stopped'));
    const broken = await reaches(await start(), 'failed', 'done');
    expect([broken.state, broken.hashes]).toEqual(['failed', null]);
    expect((await reaches(await start(), 'failed', 'done')).state).toBe('done');
  });

  it('places public history only where it is asked for, and tells it apart', async () => {
    const [without, withHistory] = [await reaches(await start(), 'done'), await reaches(await start(true), 'done')];
    expect([without.counts?.projects, withHistory.counts?.projects]).toEqual([1, 2]);
    const { rows } = await official.call(listMatches, { params: { id: withHistory.id }, query: {} });
    expect(rows.map(({ project }) => project.history).sort()).toEqual([false, true]);
  });

  it('gives the same result as another that works at the same time', async () => {
    const runs = await Promise.all([start(), start()]);
    const [one, other] = await Promise.all(runs.map((run) => reaches(run, 'done')));
    expect(one?.hashes).toEqual(other?.hashes);
  });
});
