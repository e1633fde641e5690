import { confirmAgreement, endAgreement, openAgreement, type Role, recordMilestone } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import { WorkSources } from '../../platform/work/work-sources.js';
import { newWorld, type World } from '../../testing/world.js';
import { LoadPublicAgreements } from './index.js';

const NOW = new Date('2026-11-24T03:00:00Z');
const DAY_MS = 86_400_000;
let world: World;
beforeAll(async () => {
  world = await newWorld();
  world.get(Clock).now = () => NOW;
});
afterAll(() => world.close());

const waiting = (id: string, role: Role = 'zone-official') =>
  world
    .get(UnitOfWork)
    .read({ ...SYSTEM_VIEWER, role }, async (tx) =>
      (await world.get(WorkSources).itemsFor(tx))
        .filter(({ href }) => href === `/agreements/${id}`)
        .map(({ kind, since }) => [kind, since]),
    );
async function opened(): Promise<string> {
  const party = { name: '示例公司', organisationId: null, side: 'china', state: 'agreed' } as const;
  const kind = { level: 'company', documentType: 'mou', binding: null, sector: null, signedOn: null, subject: null } as const;
  const body = { ...kind, title: { ko: null, zh: '投资协议', en: null }, parties: [party], amounts: [] };
  return (await (await world.official()).call(openAgreement, { body })).id;
}

describe('what waits of agreements', () => {
  it('is an overdue milestone, from the day after its period in Seoul, for officials alone', async () => {
    const id = await opened();
    const body = { version: 1, plannedOn: '2026-10', actualOn: null, evidence: null };
    await (await world.official()).call(recordMilestone, { params: { id, code: 'loi' }, body });
    expect(await waiting(id)).toEqual([['milestone-overdue', '2026-10-31T15:00:00.000Z']]);
    expect(await waiting(id, 'ministry-reviewer')).toEqual([]);
    expect(await waiting(id, 'investor')).toEqual([]);
  });

  it('is a confirmation after thirty days, until it is given or the agreement ends', async () => {
    const [confirmed, ended] = [await opened(), await opened()];
    const due = new Date(NOW.getTime() + 30 * DAY_MS).toISOString();
    world.get(Clock).now = () => new Date(NOW.getTime() + 31 * DAY_MS);
    const official = await world.official();
    const before = [await waiting(confirmed), await waiting(ended)];
    await official.call(confirmAgreement, { params: { id: confirmed }, body: { version: 1 } });
    await official.call(endAgreement, { params: { id: ended }, body: { version: 1, terminal: 'on-hold', reason: 'election' } });
    const after = [await waiting(confirmed), await waiting(ended)];
    world.get(Clock).now = () => NOW;
    expect(before).toEqual([[['agreement-unconfirmed', due]], [['agreement-unconfirmed', due]]]);
    expect(after).toEqual([[], []]);
  });

  it('is nothing of public papers: nobody can confirm them', async () => {
    const items = await world.get(UnitOfWork).run(SYSTEM_VIEWER, async (tx) => {
      const before = await world.get(WorkSources).itemsFor(tx);
      await world.get(LoadPublicAgreements).execute(tx);
      return [before.length, (await world.get(WorkSources).itemsFor(tx)).length];
    });
    expect(items[1]).toBe(items[0]);
  });
});
