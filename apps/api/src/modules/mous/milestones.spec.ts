import {
  type AgreementView,
  type BodyOf,
  type Milestone,
  openAgreement,
  readAgreement,
  readHistory,
  recordMilestone,
} from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '../../platform/clock/clock.js';
import type { Agent } from '../../testing/agent.js';
import { newWorld, type World } from '../../testing/world.js';

// Late in the evening of UTC it is the next day in Seoul, where days are counted.
const NOW = new Date('2026-11-23T18:00:00Z');
let world: World;
let official: Agent;
beforeAll(async () => {
  world = await newWorld();
  world.get(Clock).now = () => NOW;
  official = await world.official();
});
afterAll(() => world.close());

async function opened(party: Agent | null = null): Promise<AgreementView> {
  const organisationId = party?.organisationId ?? null;
  return official.call(openAgreement, {
    body: {
      title: { ko: null, zh: '投资协议', en: null },
      level: 'company',
      documentType: 'mou',
      binding: false,
      sector: null,
      parties: [{ name: '示例公司', organisationId, side: 'china', state: 'agreed' }],
      signedOn: null,
      subject: null,
      amounts: [],
    },
  });
}
type Given = BodyOf<typeof recordMilestone>;
const call = (id: string, code: Milestone, given: Partial<Given> & { version: number }) => ({
  params: { id, code },
  body: { plannedOn: null, actualOn: null, evidence: null, ...given },
});
const record = (id: string, code: Milestone, given: Partial<Given> & { version: number }) =>
  official.call(recordMilestone, call(id, code, given));

describe('recording a milestone', () => {
  it('moves the stage only with a day and evidence, and notes who verified it', async () => {
    const { id } = await opened();
    const planned = await record(id, 'mou', { version: 1, plannedOn: '2026-Q4' });
    expect(planned).toMatchObject({ stage: 'registered', nextMilestone: { code: 'mou', plannedOn: '2026-Q4', overdue: false } });
    const reached = await record(id, 'mou', { version: 2, plannedOn: '2026-Q4', actualOn: '2026-11-24', evidence: 'MOU no. 12' });
    expect(reached).toMatchObject({ stage: 'mou', nextMilestone: null, version: 3 });
    expect(reached.milestones).toEqual([
      {
        code: 'mou',
        track: 'relationship',
        plannedOn: '2026-Q4',
        actualOn: '2026-11-24',
        evidence: 'MOU no. 12',
        verifiedBy: 'zone-official',
        verifiedAt: NOW.toISOString(),
      },
    ]);
    const { entries } = await official.call(readHistory, { params: { subjectType: 'agreement', id } });
    expect(entries[0]).toMatchObject({ action: 'agreement.milestone-recorded', changes: [{ field: 'milestone.mou' }] });
  });

  it('refuses a day without evidence and a day that has not come, and keeps what stood', async () => {
    const { id } = await opened();
    const missing = await official.refused(recordMilestone, call(id, 'loi', { version: 1, actualOn: '2026-11-20', evidence: '  ' }));
    expect([missing.status, missing.code]).toEqual([422, 'agreement.evidence-missing']);
    const future = await official.refused(recordMilestone, call(id, 'loi', { version: 1, actualOn: '2026-11-25', evidence: 'paper' }));
    expect([future.status, future.code]).toEqual([409, 'agreement.milestone-order']);
    expect(await official.call(readAgreement, { params: { id } })).toMatchObject({ version: 1, milestones: [] });
  });

  it('leaves the former verifier where only the plan moved', async () => {
    const { id } = await opened();
    const fact = { actualOn: '2026-11-20', evidence: 'LOI no. 3' };
    await record(id, 'loi', { version: 1, ...fact });
    world.get(Clock).now = () => new Date(NOW.getTime() + 3_600_000);
    const moved = await record(id, 'loi', { version: 2, ...fact, plannedOn: '2026-10' });
    const replaced = await record(id, 'loi', { version: 3, ...fact, evidence: 'LOI no. 4' });
    world.get(Clock).now = () => NOW;
    expect(moved.milestones[0]?.verifiedAt).toBe(NOW.toISOString());
    expect(replaced.milestones[0]?.verifiedAt).not.toBe(NOW.toISOString());
  });

  it('takes a plan back without a trace on the page', async () => {
    const { id } = await opened();
    await record(id, 'operation', { version: 1, plannedOn: '2030' });
    expect((await record(id, 'operation', { version: 2 })).milestones).toEqual([]);
  });

  it('knows tracks that run ahead: a tenancy review before the MOU', async () => {
    const { id } = await opened();
    await record(id, 'tenancy-review', { version: 1, actualOn: '2026-11-01', evidence: 'minutes 4' });
    const { stage, progress } = await record(id, 'mou', { version: 2, plannedOn: '2027-01' });
    expect(stage).toBe('consulting');
    expect(progress.filter(({ planned }) => planned > 0)).toEqual([
      { track: 'relationship', done: 0, planned: 1 },
      { track: 'site', done: 1, planned: 1 },
    ]);
  });

  it('is refused to a party, to reviewers and to strangers', async () => {
    const party = await world.investor();
    const { id } = await opened(party);
    const request = call(id, 'loi', { version: 1, plannedOn: '2027' });
    expect((await party.refused(recordMilestone, request)).status).toBe(403);
    expect((await (await world.reviewer()).refused(recordMilestone, request)).status).toBe(403);
    expect((await world.stranger.refused(recordMilestone, request)).status).toBe(401);
  });

  it('does not tell an investor of another whether the agreement exists', async () => {
    const { id } = await opened();
    expect((await (await world.investor()).refused(recordMilestone, call(id, 'loi', { version: 1 }))).code).toBe('forbidden');
    const missing = call('01900000-0000-7000-8000-000000000000', 'loi', { version: 1 });
    expect((await (await world.investor()).refused(recordMilestone, missing)).code).toBe('forbidden');
  });
});

describe('officials who move one agreement at once', () => {
  it('find exactly one winner, and each other one sees the version that won', async () => {
    const { id } = await opened();
    const officials = await Promise.all([official, world.official('krc'), world.official('jeonbuk'), world.official('gunsan')]);
    const codes: Milestone[] = ['loi', 'mou', 'site-visit', 'parcel-held'];
    const answers = await Promise.all(
      codes.map((code, index) => officials[index]?.send(recordMilestone, call(id, code, { version: 1, plannedOn: '2027' }))),
    );
    expect(answers.map((answer) => answer?.statusCode).sort()).toEqual([200, 409, 409, 409]);
    const won = JSON.parse(answers.find((answer) => answer?.statusCode === 200)?.body ?? '') as AgreementView;
    const lost = answers.filter((answer) => answer?.statusCode === 409).map((answer) => JSON.parse(answer?.body ?? ''));
    expect(lost.map(({ code, current }) => [code, current.version, current.milestones])).toEqual(
      lost.map(() => ['edit.conflict', 2, won.milestones]),
    );
    expect((await official.call(readAgreement, { params: { id } })).milestones).toEqual(won.milestones);
  });
});
