import { beginViewAs, downloadReport, editProject, endViewAs, listProjects, readProject, readSession, showInterest } from '@bridge/common';
import { aProject } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../../testing/agent.js';
import { type TwoCompanies, twoCompanies } from '../../testing/two-companies.js';
import { newWorld, type World } from '../../testing/world.js';

let world: World;
let both: TwoCompanies;
let administrator: Agent;
beforeAll(async () => {
  world = await newWorld();
  both = await twoCompanies(world);
  administrator = await world.anyone('administrator');
});
afterAll(() => world.close());

const emailOf = async (agent: Agent) => (await agent.call(readSession, {})).viewer?.email ?? '';
const REASON = 'The investor cannot find the project';
const viewAs = async (agent: Agent) => administrator.call(beginViewAs, { body: { email: await emailOf(agent), reason: REASON } });
const auditOf = (userId: string | null) =>
  world
    .get(UnitOfWork)
    .read(SYSTEM_VIEWER, (tx) =>
      tx.rows(
        `select action, actor_id as "actorId", changes from audit_entry where subject_id = $1 and action like 'user.view%' order by seq`,
        [userId],
      ),
    );

describe('an administrator who looks as an investor', () => {
  it('sees what the investor sees and nothing of others, and before and after it nothing of either', async () => {
    const { investor, projectId } = both.a;
    expect(await administrator.refused(readProject, { params: { id: projectId } })).toMatchObject({ status: 403 });
    const view = await viewAs(investor);
    expect(view).toMatchObject({ role: 'investor', viewedBy: 'administrator' });
    expect((await administrator.call(listProjects, { query: {} })).rows.map(({ id }) => id)).toEqual([projectId]);
    expect(await administrator.refused(readProject, { params: { id: both.b.projectId } })).toMatchObject({ status: 404 });
    await administrator.call(endViewAs, {});
    expect((await administrator.call(readSession, {})).viewer).toMatchObject({ role: 'administrator', viewedBy: null });
    expect(await administrator.refused(readProject, { params: { id: projectId } })).toMatchObject({ status: 403 });
  });

  it('can change nothing', async () => {
    const { investor, projectId } = both.a;
    await viewAs(investor);
    const { companyName: _, uscc: __, ...fields } = aProject();
    const refusals = [
      await administrator.refused(editProject, { params: { id: projectId }, body: { fields, written: {}, version: 1 } }),
      await administrator.refused(showInterest, { body: { projectId, opportunityId: both.opportunityId, note: null } }),
      await administrator.refused(beginViewAs, { body: { email: await emailOf(both.b.investor), reason: REASON } }),
    ];
    expect(refusals.map(({ status, code }) => [status, code])).toEqual(refusals.map(() => [403, 'session.view-only']));
    await administrator.call(endViewAs, {});
  });

  it('is kept in the audit with the reason, under the own name', async () => {
    const { investor } = both.b;
    await viewAs(investor);
    await administrator.call(endViewAs, {});
    expect(await auditOf(investor.userId)).toEqual([
      { action: 'user.view-as-begun', actorId: administrator.userId, changes: [{ field: 'reason', before: null, after: REASON }] },
      { action: 'user.view-as-ended', actorId: administrator.userId, changes: [] },
    ]);
  });
});

describe('looking as somebody else', () => {
  it('takes no file out of the house', async () => {
    await viewAs(both.official);
    const refused = await administrator.refused(downloadReport, { params: { id: both.reportId }, query: { format: 'xlsx', lang: 'ko' } });
    expect(refused).toMatchObject({ status: 403, code: 'session.view-only' });
    await administrator.call(endViewAs, {});
  });

  it('is refused as another administrator or as an auditor, to every other role, and without a reason', async () => {
    for (const role of ['administrator', 'auditor'] as const) {
      const email = await emailOf(await world.anyone(role));
      expect(await administrator.refused(beginViewAs, { body: { email, reason: REASON } })).toMatchObject({ code: 'user.not-viewable' });
    }
    const email = await emailOf(both.a.investor);
    expect(await both.official.refused(beginViewAs, { body: { email, reason: REASON } })).toMatchObject({ status: 403, code: 'forbidden' });
    expect(await administrator.refused(beginViewAs, { body: { email, reason: ' ' } })).toMatchObject({ status: 400 });
    const nobody = { email: 'nobody@example.org', reason: REASON };
    expect(await administrator.refused(beginViewAs, { body: nobody })).toMatchObject({ status: 404 });
  });

  it('ends with the right to it, in the middle of the session', async () => {
    const former = await world.anyone('administrator');
    await former.call(beginViewAs, { body: { email: await emailOf(both.a.investor), reason: REASON } });
    await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => tx.rows(`update app_user set role = 'auditor' where id = $1`, [former.userId]));
    expect((await former.call(readSession, {})).viewer).toMatchObject({ role: 'auditor', viewedBy: null });
    expect(await former.refused(readProject, { params: { id: both.a.projectId } })).toMatchObject({ status: 403 });
  });
});
