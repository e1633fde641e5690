import {
  type AgreementInput,
  changeParcel,
  editAgreement,
  editProject,
  listParcel,
  type OpportunityInput,
  openAgreement,
  readHistory,
  readProject,
  readProjectHistory,
  registerProject,
  restoreAgreement,
  restoreParcel,
  restoreProject,
} from '@bridge/common';
import { aParcel, aProject, confirmedFigures } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../../testing/agent.js';
import { newWorld, type World } from '../../testing/world.js';

let world: World;
let official: Agent;
let investor: Agent;
beforeAll(async () => {
  world = await newWorld();
  official = await world.official('krc');
  investor = await world.investor();
});
afterAll(() => world.close());

function input(overrides: object = {}) {
  const { companyName: _, uscc: __, ...fields } = aProject();
  return { fields: { ...fields, ...overrides }, written: { powerMw: '8MW', areaM2: '45~60亩' } };
}

/** A project that was registered with 8 MW, then changed to 12 and to 20, and the numbers of these entries. */
async function changedProject(productText: string) {
  const { id } = await investor.call(registerProject, { body: input({ productText }) });
  for (const [version, powerMw] of [12, 20].entries()) {
    await investor.call(editProject, { params: { id }, body: { ...input({ productText, powerMw }), version: version + 1 } });
  }
  const { entries } = await investor.call(readProjectHistory, { params: { id } });
  const [third, second, first] = entries.map(({ seq }) => seq);
  return { id, third: third ?? 0, second: second ?? 0, first: first ?? 0 };
}

describe('restoring an earlier version of a project', () => {
  it('brings its fields back as an edit that says which entry it restored, without the wording of what went', async () => {
    const { id, first, second } = await changedProject('restored');
    const back = await investor.call(restoreProject, { params: { id }, body: { version: 3, seq: first } });
    expect(back).toMatchObject({ version: 4, fields: { powerMw: 8 }, written: { areaM2: '45~60亩' } });
    expect(back.written.powerMw).toBeUndefined();
    const { entries } = await official.call(readHistory, { params: { subjectType: 'project', id } });
    expect(entries[0]).toMatchObject({
      action: 'project.version-restored',
      restores: first,
      changes: [{ field: 'powerMw', before: 20, after: 8 }],
    });
    const between = await investor.call(restoreProject, { params: { id }, body: { version: 4, seq: second } });
    expect(between.fields.powerMw).toBe(12);
  });

  it('is refused where somebody has changed it since, with the project as it stands', async () => {
    const { id, first } = await changedProject('conflict');
    const late = await investor.refused(restoreProject, { params: { id }, body: { version: 2, seq: first } });
    expect(late).toMatchObject({ status: 409, code: 'edit.conflict', current: { version: 3, fields: { powerMw: 20 } } });
  });

  it('knows no entry of another record', async () => {
    const [one, other] = [await changedProject('one'), await changedProject('other')];
    const foreign = { params: { id: one.id }, body: { version: 3, seq: other.first } };
    expect(await investor.refused(restoreProject, foreign)).toMatchObject({ status: 404, params: { subject: 'version' } });
    expect((await investor.call(readProject, { params: { id: one.id } })).version).toBe(3);
  });

  it('is for the company alone: another does not know the project, and an official may not', async () => {
    const { id, first } = await changedProject('alone');
    const restore = { params: { id }, body: { version: 3, seq: first } };
    expect(await (await world.investor()).refused(restoreProject, restore)).toMatchObject({ status: 404 });
    expect(await official.refused(restoreProject, restore)).toMatchObject({ status: 403 });
  });
});

describe('the history that an investor sees', () => {
  it('is that of the own project, with colleagues by name and offices by their role', async () => {
    const { id } = await changedProject('history');
    const { entries } = await investor.call(readProjectHistory, { params: { id } });
    expect(entries.map(({ action, actor, actorRole }) => [action, actor, actorRole])).toEqual([
      ['project.edited', 'investor', 'investor'],
      ['project.edited', 'investor', 'investor'],
      ['project.registered', 'investor', 'investor'],
    ]);
    const seen = await official.call(readProjectHistory, { params: { id } });
    expect(seen.entries.map(({ actor }) => actor)).toEqual([null, null, null]);
  });

  it('is not there for another company', async () => {
    const { id } = await changedProject('foreign');
    expect(await (await world.investor()).refused(readProjectHistory, { params: { id } })).toMatchObject({ status: 404 });
  });
});

describe('restoring an earlier version of a parcel', () => {
  it('brings each figure back with its issuer, day and source', async () => {
    const figures = confirmedFigures(aParcel()) as unknown as OpportunityInput['figures'];
    const given: OpportunityInput = { block: '3', parcelNo: 'R-1', remarks: null, figures };
    const { id } = await official.call(listParcel, { body: given });
    const power = { value: 99, provenance: { issuer: 'krc' as const, asOf: '2026-11-01', source: 'letter 9', written: null } };
    await official.call(changeParcel, { params: { id }, body: { ...given, figures: { ...figures, powerMw: power }, version: 1 } });
    const { entries } = await official.call(readHistory, { params: { subjectType: 'opportunity', id } });
    const restore = { params: { id }, body: { version: 2, seq: entries.at(-1)?.seq ?? 0 } };
    expect(await (await world.reviewer()).refused(restoreParcel, restore)).toMatchObject({ status: 403 });
    const back = await official.call(restoreParcel, restore);
    expect(back).toMatchObject({ version: 3, figures: { powerMw: figures.powerMw } });
    expect(await official.refused(restoreParcel, restore)).toMatchObject({ code: 'edit.conflict', current: { version: 3 } });
  });
});

describe('restoring an earlier version of an agreement', () => {
  it('brings back what it said', async () => {
    const body: AgreementInput = {
      title: { ko: '협약', zh: null, en: null },
      level: 'company',
      documentType: 'loi',
      binding: null,
      sector: 'green-energy',
      parties: [{ name: '示例氢能', organisationId: null, side: 'china', state: 'proposed' }],
      signedOn: null,
      subject: 'Hydrogen',
      amounts: [],
    };
    const { id } = await official.call(openAgreement, { body });
    await official.call(editAgreement, { params: { id }, body: { ...body, subject: 'Something else', version: 1 } });
    const { entries } = await official.call(readHistory, { params: { subjectType: 'agreement', id } });
    const restore = { params: { id }, body: { version: 2, seq: entries.at(-1)?.seq ?? 0 } };
    expect(await (await world.reviewer()).refused(restoreAgreement, restore)).toMatchObject({ status: 403 });
    expect(await official.call(restoreAgreement, restore)).toMatchObject({ version: 3, subject: body.subject });
  });
});
