import { randomUUID } from 'node:crypto';
import { listInterests, readOpportunity, readWorkQueue, registerProject, showInterest } from '@bridge/common';
import { aParcel, aProject, confirmedFigures } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../../testing/agent.js';
import { newWorld, type World } from '../../testing/world.js';
import { CreateOpportunities } from '../opportunities/index.js';
import { HideProjects } from '../projects/index.js';
import { InterestsQuery } from './index.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const asSystem = <T>(work: (tx: Tx) => Promise<T>) => world.get(UnitOfWork).run(SYSTEM_VIEWER, work);

async function parcel(): Promise<{ id: string; parcelNo: string }> {
  const parcelNo = `1-${randomUUID().slice(0, 8)}`;
  const listed = {
    block: '1' as const,
    parcelNo,
    remarks: null,
    figures: confirmedFigures(aParcel()),
    geometry: null,
    geometrySchematic: true,
    importedFrom: null,
  };
  const [created] = await asSystem((tx) => world.get(CreateOpportunities).execute(tx, [listed]));
  return { id: created?.id ?? '', parcelNo };
}

async function projectOf(investor: Agent): Promise<string> {
  const { companyName: _, uscc: __, ...fields } = aProject();
  return (await investor.call(registerProject, { body: { fields, written: {} } })).id;
}

describe('showing interest', () => {
  it('tells officials and reviewers which project wants which parcel, and counts it at the parcel', async () => {
    const [investor, { id, parcelNo }] = [await world.investor(), await parcel()];
    const projectId = await projectOf(investor);
    const shown = await investor.call(showInterest, { body: { projectId, opportunityId: id, note: '希望参观' } });
    expect(shown).toMatchObject({
      project: { id: projectId, productText: '锂电铜箔' },
      opportunity: { id, block: '1', parcelNo },
      note: '希望参观',
    });
    const official = await world.official();
    for (const agent of [official, await world.reviewer()]) {
      expect((await agent.call(listInterests, { query: { opportunityId: id } })).rows).toEqual([shown]);
    }
    expect((await official.call(readOpportunity, { params: { id } })).interestCount).toBe(1);
    const entries = await asSystem((tx) => tx.rows('select action from audit_entry where subject_id = $1', [shown.id]));
    expect(entries).toEqual([{ action: 'interest.shown' }]);
  });

  it('is refused a second time for the same project and parcel', async () => {
    const [investor, { id }] = [await world.investor(), await parcel()];
    const body = { projectId: await projectOf(investor), opportunityId: id, note: null };
    await investor.call(showInterest, { body });
    expect(await investor.refused(showInterest, { body })).toMatchObject({ status: 409, code: 'interest.already-shown' });
  });

  it("is refused for another company's project and for a parcel that is not listed, as if they were not there", async () => {
    const [investor, other, { id }] = [await world.investor(), await world.investor(), await parcel()];
    const [own, foreign] = [await projectOf(investor), await projectOf(other)];
    const refused = (projectId: string, opportunityId: string) =>
      investor.refused(showInterest, { body: { projectId, opportunityId, note: null } });
    expect(await refused(foreign, id)).toMatchObject({ status: 404, params: { subject: 'project' } });
    expect(await refused(own, randomUUID())).toMatchObject({ status: 404, params: { subject: 'opportunity' } });
    expect((await other.call(listInterests, {})).rows).toEqual([]);
  });

  it('is for investors only', async () => {
    const investor = await world.investor();
    const body = { projectId: await projectOf(investor), opportunityId: (await parcel()).id, note: null };
    for (const agent of [await world.official(), await world.reviewer()]) {
      expect(await agent.refused(showInterest, { body })).toMatchObject({ status: 403, code: 'forbidden' });
    }
  });
});

describe('seeing interests', () => {
  it('never tells an investor who else is interested, whatever is asked for', async () => {
    const [one, other, { id }] = [await world.investor(), await world.investor(), await parcel()];
    const [own, foreign] = [await projectOf(one), await projectOf(other)];
    await one.call(showInterest, { body: { projectId: own, opportunityId: id, note: null } });
    await other.call(showInterest, { body: { projectId: foreign, opportunityId: id, note: null } });
    for (const query of [{}, { opportunityId: id }]) {
      expect((await one.call(listInterests, { query })).rows.map(({ project }) => project.id)).toEqual([own]);
    }
    expect((await one.call(listInterests, { query: { projectId: foreign } })).rows).toEqual([]);
    const viewer = { ...SYSTEM_VIEWER, role: 'investor' as const, organisationId: one.organisationId };
    const shown = (projectId: string) => world.get(UnitOfWork).read(viewer, (tx) => world.get(InterestsQuery).isShown(tx, projectId, id));
    expect([await shown(own), await shown(foreign)]).toEqual([true, false]);
    expect((await one.call(readOpportunity, { params: { id } })).interestCount).toBeNull();
  });

  it('ends with the project', async () => {
    const [investor, { id }] = [await world.investor(), await parcel()];
    const projectId = await projectOf(investor);
    await investor.call(showInterest, { body: { projectId, opportunityId: id, note: null } });
    await asSystem((tx) => world.get(HideProjects).execute(tx, [projectId]));
    const official = await world.official();
    expect((await official.call(listInterests, { query: { opportunityId: id } })).rows).toEqual([]);
    expect((await official.call(readOpportunity, { params: { id } })).interestCount).toBe(0);
  });
});

describe('interests in the work queue', () => {
  it('wait for officials, and for nobody else', async () => {
    const [investor, { id, parcelNo }] = [await world.investor(), await parcel()];
    const projectId = await projectOf(investor);
    const { project, createdAt } = await investor.call(showInterest, { body: { projectId, opportunityId: id, note: null } });
    const item = {
      kind: 'interest-received',
      params: { projectCode: project.code, parcel: parcelNo },
      href: `/projects/${projectId}`,
      since: createdAt,
    };
    expect((await (await world.official()).call(readWorkQueue, {})).items).toContainEqual(item);
    for (const agent of [investor, await world.reviewer()]) {
      expect((await agent.call(readWorkQueue, {})).items.map(({ kind }) => kind)).not.toContain('interest-received');
    }
  });

  it('wait no longer once an agreement is opened for the same project and parcel', async () => {
    const [investor, { id, parcelNo }] = [await world.investor(), await parcel()];
    const projectId = await projectOf(investor);
    await investor.call(showInterest, { body: { projectId, opportunityId: id, note: null } });
    const opened = [randomUUID(), investor.organisationId, projectId, 'P', id, '1', parcelNo];
    await asSystem((tx) =>
      tx.rows(
        `insert into agreement (code, title, level, document_type, created_at, updated_at,
           match_id, match_organisation_id, project_id, project_code, opportunity_id, block, parcel_no)
         values ($1::uuid::text, '{}', 'company', 'mou', now(), now(), $1::uuid, $2, $3, $4, $5, $6, $7)`,
        opened,
      ),
    );
    const { items } = await (await world.official()).call(readWorkQueue, {});
    expect(items.filter(({ href }) => href === `/projects/${projectId}`)).toEqual([]);
  });
});
