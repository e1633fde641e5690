import { exportOwnData, listAuditEntries, readPrivacy } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../../testing/agent.js';
import { busyOfficial, named } from '../../testing/personal-traces.js';
import { type TwoCompanies, twoCompanies } from '../../testing/two-companies.js';
import { newWorld, type World } from '../../testing/world.js';
import { LoadNotice } from './index.js';

let world: World;
let both: TwoCompanies;
beforeAll(async () => {
  world = await newWorld();
  await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(LoadNotice).execute(tx));
  both = await twoCompanies(world);
});
afterAll(() => world.close());

describe('the copy of the own data', () => {
  const copyOf = async (agent: Agent): Promise<Record<string, unknown[]>> =>
    JSON.parse((await agent.send(exportOwnData, {})).body) as Record<string, unknown[]>;

  it('holds what is kept of the person, kind by kind, as the privacy page counts it', async () => {
    const { agent, email, name } = await busyOfficial(world);
    const { held } = await agent.call(readPrivacy, {});
    const { takenAt: _, ...copy } = await copyOf(agent);
    expect(Object.fromEntries(Object.entries(copy).map(([kind, rows]) => [kind, rows.length]))).toEqual(
      Object.fromEntries(held.map(({ kind, count }) => [kind, count])),
    );
    expect(copy.account).toEqual([expect.objectContaining({ email, displayName: name })]);
    expect(copy['match-runs']?.length).toBe(1);
  });

  it('holds nothing of anybody else and no secret', async () => {
    const { agent } = await named(await world.as('investor', { organisationId: both.a.organisationId }));
    const text = JSON.stringify(await copyOf(agent));
    for (const foreign of [both.b.marker, 'argon2', 'token', 'hash', 'secret']) expect(text).not.toContain(foreign);
  });

  it('is on record', async () => {
    const { agent } = await named(await world.official());
    await copyOf(agent);
    const query = { subjectId: String(agent.userId), action: 'user.exported' };
    expect((await (await world.anyone('auditor')).call(listAuditEntries, { query })).total).toBe(1);
  });

  it('is refused to whoever is not signed in', async () => {
    expect(await world.stranger.refused(exportOwnData, {})).toMatchObject({ status: 401 });
  });
});
