import {
  changeParcel,
  createReport,
  listMatches,
  listParcel,
  type MatchRunView,
  readMatch,
  readMatchRun,
  registerProject,
  startMatchRun,
} from '@bridge/common';
import { compile, match } from '@bridge/matching';
import { aParcel, aProject, confirmedFigures } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../../testing/agent.js';
import { until } from '../../testing/until.js';
import { newWorld, type World } from '../../testing/world.js';
import { type FrozenInput, thaw } from './domain/frozen-run.js';
import { frozenInput } from './queries/frozen-input.js';

let world: World;
let official: Agent;
beforeAll(async () => {
  world = await newWorld();
  official = await world.official('krc');
});
afterAll(() => world.close());

const parcel = (parcelNo: string, areaM2: number) =>
  ({ block: '3', parcelNo, remarks: null, figures: confirmedFigures(aParcel({ areaM2 })) }) as const;

async function run(): Promise<MatchRunView> {
  const { id } = await official.call(startMatchRun, { body: { delegationId: null, asOf: '2026-11-24' } });
  return until(
    () => official.call(readMatchRun, { params: { id } }),
    ({ state }) => state === 'done',
  );
}

const kept = (runId: string): Promise<FrozenInput | null> => world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => frozenInput(tx, runId));

/** A run over one project and one parcel that has shrunk since. */
async function overtaken() {
  const { companyName: _name, uscc: _uscc, ...fields } = aProject();
  await (await world.investor()).call(registerProject, { body: { fields, written: {} } });
  const { id: parcelId, parcelNo } = await official.call(listParcel, { body: parcel(`3-${Date.now()}`, 90_000) });
  const before = await run();
  const { rows } = await official.call(listMatches, { params: { id: before.id }, query: { opportunity: parcelId, top: 20 } });
  const matchId = rows[0]?.id ?? '';
  const { assessment } = await official.call(readMatch, { params: { id: matchId } });
  const { id: reportId } = await official.call(createReport, { params: { id: before.id } });
  const document = `/api/reports/${reportId}/document?format=pdf&lang=ko`;
  const { rawPayload: pdf } = await official.raw('GET', document);
  await official.call(changeParcel, { params: { id: parcelId }, body: { ...parcel(parcelNo, 1_000), version: 1 } });
  return { before, matchId, assessment, document, pdf };
}

describe('a past run', () => {
  it('can be made again from the records, weights and rules that it kept, though the records changed since', async () => {
    const { before } = await overtaken();
    const input = await kept(before.id);
    const { snapshot, ruleSet } = thaw(input ?? { snapshot: '', ruleSet: '' });
    expect(match(compile(snapshot, ruleSet), { top: 20 }).head.hashes).toEqual(before.hashes);
    expect((await run()).hashes?.result).not.toBe(before.hashes?.result);
  });

  it('explains its matches and prints its report as it did then, and is called outdated', async () => {
    const { before, matchId, assessment, document, pdf } = await overtaken();
    expect((await official.call(readMatch, { params: { id: matchId } })).assessment).toEqual(assessment);
    expect((await official.raw('GET', document)).rawPayload.equals(pdf)).toBe(true);
    expect((await official.call(readMatchRun, { params: { id: before.id } })).outdated).toBe(true);
  });
});
