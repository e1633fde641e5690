import {
  type AgreementView,
  endAgreement,
  listMatches,
  type MatchRow,
  openAgreement,
  openAgreementFromMatch,
  readAgreement,
  readMatchRun,
  registerProject,
  startMatchRun,
} from '@bridge/common';
import { aParcel, aProject, confirmedFigures } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../../testing/agent.js';
import { until } from '../../testing/until.js';
import { newWorld, type World } from '../../testing/world.js';
import { CreateOpportunities } from '../opportunities/index.js';

let world: World;
let official: Agent;
let investor: Agent;
const PARCELS = ['4-01', '4-02', '4-03', '4-04'];

/** The lines of a new run over everything, one for each parcel. */
async function run(): Promise<MatchRow[]> {
  const { id } = await official.call(startMatchRun, { body: { delegationId: null, asOf: null } });
  await until(
    () => official.call(readMatchRun, { params: { id } }),
    ({ state }) => state === 'done',
  );
  const { rows } = await official.call(listMatches, { params: { id }, query: { by: 'parcel', top: 20, sort: 'parcel' } });
  return rows;
}
const openFrom = (match: MatchRow | undefined): Promise<AgreementView> =>
  official.call(openAgreementFromMatch, { params: { id: match?.id ?? '' } });

beforeAll(async () => {
  world = await newWorld();
  official = await world.official();
  investor = await world.investor();
  const { companyName: _, uscc: __, ...fields } = aProject();
  await investor.call(registerProject, { body: { fields, written: {} } });
  const figures = confirmedFigures(aParcel());
  const parcels = PARCELS.map((parcelNo) => ({
    block: '3' as const,
    parcelNo,
    remarks: null,
    figures,
    geometry: null,
    geometrySchematic: false,
    importedFrom: null,
  }));
  await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(CreateOpportunities).execute(tx, parcels));
});
afterAll(() => world.close());

describe('an agreement from a match', () => {
  it('takes over parties, sector, product and amount, and stands at matched', async () => {
    const [match] = await run();
    const opened = await openFrom(match);
    expect(opened).toMatchObject({
      level: 'company',
      documentType: 'mou',
      binding: null,
      sector: 'components-materials',
      stage: 'matched',
      products: [{ product: 'copper-foil', hs: '74101100' }],
      match: { id: match?.id, projectId: match?.project.id, opportunityId: match?.opportunity.id, block: '3', parcelNo: '4-01' },
    });
    expect(opened.amounts).toEqual([{ kind: 'announced', amount: 82_000_000, currency: 'USD', on: null, source: match?.project.code }]);
    expect(opened.parties.map(({ side, organisationId }) => [side, organisationId])).toEqual([
      ['china', investor.organisationId],
      ['korea', null],
    ]);
    expect(opened.milestones).toMatchObject([{ code: 'matched', verifiedBy: 'zone-official' }]);
    expect((await investor.call(readAgreement, { params: { id: opened.id } })).match?.id).toBe(match?.id);
    expect((await (await world.investor()).refused(readAgreement, { params: { id: opened.id } })).status).toBe(404);
  });

  it('is opened once for a project and a parcel, by one of two officials at once and in whichever run', async () => {
    const match = (await run()).find(({ opportunity }) => opportunity.parcelNo === '4-02');
    const request = { params: { id: match?.id ?? '' } };
    const answers = await Promise.all([official, await world.official('krc')].map((agent) => agent.send(openAgreementFromMatch, request)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const again = (await run()).find(({ opportunity }) => opportunity.parcelNo === '4-02');
    expect(again?.id).not.toBe(match?.id);
    expect(await official.refused(openAgreementFromMatch, { params: { id: again?.id ?? '' } })).toMatchObject({
      status: 409,
      code: 'agreement.already-open',
    });
  });

  it('is named on the board of its run and of later ones', async () => {
    const match = (await run()).find(({ opportunity }) => opportunity.parcelNo === '4-03');
    expect(match?.agreementId).toBeNull();
    const { id } = await openFrom(match);
    expect((await run()).find(({ opportunity }) => opportunity.parcelNo === '4-03')?.agreementId).toBe(id);
  });

  it('may be opened anew once the former one ended, and then the former one does not come back', async () => {
    const match = (await run()).find(({ opportunity }) => opportunity.parcelNo === '4-04');
    const first = await openFrom(match);
    const ending = (terminal: 'withdrawn' | null, version: number) => ({
      params: { id: first.id },
      body: { version, terminal, reason: 'x' },
    });
    await official.call(endAgreement, ending('withdrawn', first.version));
    const second = await openFrom(match);
    expect(second.id).not.toBe(first.id);
    expect(await official.refused(endAgreement, ending(null, first.version + 1))).toMatchObject({
      status: 409,
      code: 'agreement.already-open',
    });
    expect((await official.call(readAgreement, { params: { id: first.id } })).terminal).toBe('withdrawn');
  });

  it('hides the project behind it from another investor who is a party', async () => {
    const partner = await world.investor();
    const { id } = await official.call(openAgreement, {
      body: {
        title: { ko: '합작', zh: null, en: null },
        level: 'company',
        documentType: 'moa',
        binding: null,
        sector: null,
        parties: [{ name: '合作方', organisationId: partner.organisationId, side: 'china', state: 'proposed' }],
        signedOn: null,
        subject: null,
        amounts: [],
      },
    });
    await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) =>
      tx.rows(
        `update agreement a set (match_id, match_organisation_id, project_id, project_code, opportunity_id, block, parcel_no) =
           (select b.match_id, b.match_organisation_id, b.project_id, b.project_code, b.opportunity_id, b.block, b.parcel_no
            from agreement b where b.match_id is not null limit 1), terminal = 'cancelled' where a.id = $1`,
        [id],
      ),
    );
    expect((await official.call(readAgreement, { params: { id } })).match).not.toBeNull();
    expect((await partner.call(readAgreement, { params: { id } })).match).toBeNull();
  });

  it('is refused to investors and reviewers, and a match that is not there is not found', async () => {
    const [match] = await run();
    const request = { params: { id: match?.id ?? '' } };
    expect((await investor.refused(openAgreementFromMatch, request)).status).toBe(403);
    expect((await (await world.reviewer()).refused(openAgreementFromMatch, request)).status).toBe(403);
    const missing = { params: { id: '01900000-0000-7000-8000-000000000000' } };
    expect(await official.refused(openAgreementFromMatch, missing)).toMatchObject({ status: 404, params: { subject: 'match' } });
  });
});
