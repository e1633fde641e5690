import { readWorkQueue, saveProjectDraft, type WorkItem } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkSources } from '../../platform/work/work-sources.js';
import { newWorld, type World } from '../../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

describe('the work queue', () => {
  it('shows a draft to whoever types it and to nobody else', async () => {
    const investor = await world.investor();
    const { savedAt } = await investor.call(saveProjectDraft, { body: { values: { area: '45亩' } } });
    const { items } = await investor.call(readWorkQueue, {});
    expect(items).toEqual([{ kind: 'draft-open', params: {}, href: '/my-projects/new', since: savedAt }]);
    expect((await (await world.investor()).call(readWorkQueue, {})).items).toEqual([]);
  });

  it('brings what all modules tell into one order, the oldest first', async () => {
    const reviewer = await world.reviewer();
    const item = (href: string, since: string | null): WorkItem => ({ kind: 'report-to-review', params: {}, href, since });
    const told = [[item('/new', '2026-11-02T00:00:00.000Z'), item('/old', '2026-10-01T00:00:00.000Z')], [item('/undated', null)]];
    for (const items of told) {
      world.get(WorkSources).add(async ({ viewer }) => (viewer.userId === reviewer.userId ? items : []));
    }
    expect((await reviewer.call(readWorkQueue, {})).items.map(({ href }) => href)).toEqual(['/undated', '/old', '/new']);
  });

  it('is not for strangers', async () => {
    expect(await world.stranger.refused(readWorkQueue, {})).toMatchObject({ status: 401, code: 'session.required' });
  });
});
