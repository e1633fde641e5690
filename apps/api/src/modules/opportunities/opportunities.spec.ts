import {
  changeParcel,
  listOpportunities,
  listParcel,
  NO_PROVENANCE,
  type OpportunityInput,
  type ParcelFields,
  readHistory,
  readOpportunity,
} from '@bridge/common';
import { aParcel, confirmedFigures } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '../../platform/clock/clock.js';
import { newWorld, type World } from '../../testing/world.js';

const NOW = new Date('2026-11-24T03:00:00Z');
let world: World;
beforeAll(async () => {
  world = await newWorld();
  world.get(Clock).now = () => NOW;
});
afterAll(() => world.close());

const figuresOf = (fields: ParcelFields, asOf?: string) => confirmedFigures(fields, asOf) as unknown as OpportunityInput['figures'];
let numbers = 0;
function input(fields: Partial<ParcelFields> = {}, asOf?: string): OpportunityInput {
  numbers += 1;
  return { block: '3', parcelNo: `T${numbers}-01`, remarks: null, figures: figuresOf(aParcel(fields), asOf) };
}
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString().slice(0, 10);

describe('listing a parcel', () => {
  it('keeps every figure with who answers for it, and everybody who may read parcels sees it', async () => {
    const official = await world.official();
    const body = input();
    const listed = await official.call(listParcel, { body });
    expect(listed.figures).toEqual(body.figures);
    expect(listed).toMatchObject({ version: 1, mayEdit: true, importedFrom: null, geometry: null });
    for (const agent of [await world.investor(), await world.reviewer()]) {
      expect(await agent.call(readOpportunity, { params: { id: listed.id } })).toMatchObject({ figures: body.figures, mayEdit: false });
    }
  });

  it('is refused to investors and reviewers, and to a stranger', async () => {
    expect(await (await world.investor()).refused(listParcel, { body: input() })).toMatchObject({ status: 403, code: 'forbidden' });
    expect(await (await world.reviewer()).refused(listParcel, { body: input() })).toMatchObject({ status: 403, code: 'forbidden' });
    expect((await world.stranger.refused(listParcel, { body: input() })).status).toBe(401);
  });

  it('refuses a parcel that is listed already and names it', async () => {
    const official = await world.official();
    const body = input();
    await official.call(listParcel, { body });
    const refusal = await official.refused(listParcel, { body });
    expect([refusal.code, refusal.params.parcelText]).toEqual(['opportunity.duplicate', body.parcelNo]);
  });

  it('names the figure that cannot be', async () => {
    const body = input();
    const figures = { ...body.figures, areaM2: { value: -5, provenance: NO_PROVENANCE } };
    const refusal = await (await world.official()).refused(listParcel, { body: { ...body, figures } });
    expect(refusal.fields.map(({ path }) => path)).toEqual(['figures.areaM2.value']);
  });
});

describe('changing a parcel', () => {
  it('lets each figure keep its own issuer and day, and tells the audit what changed', async () => {
    const official = await world.official('krc');
    const body = input();
    const { id } = await official.call(listParcel, { body });
    const power = { value: 35, provenance: { issuer: 'kepco', asOf: '2026-11-20', source: 'letter 7', written: null } } as const;
    const changed = await official.call(changeParcel, {
      params: { id },
      body: { ...body, version: 1, figures: { ...body.figures, powerMw: power } },
    });
    expect(changed.figures).toEqual({ ...body.figures, powerMw: power });
    expect(changed).toMatchObject({ version: 2, confirmedOn: '2026-11-20', confirmedBy: 'kepco' });
    const { entries } = await official.call(readHistory, { params: { subjectType: 'opportunity', id } });
    expect(entries[0]?.changes).toEqual([{ field: 'powerMw', before: body.figures.powerMw, after: power }]);
  });

  it('drops what a file once said of a value that is another now', async () => {
    const official = await world.official('krc');
    const body = input();
    const from = (value: number) => ({ value, provenance: { issuer: 'krc', asOf: '2026-11-02', source: null, written: '10 MW' } }) as const;
    const { id } = await official.call(listParcel, { body: { ...body, figures: { ...body.figures, powerMw: from(10) } } });
    const figures = { ...body.figures, powerMw: from(12) };
    const changed = await official.call(changeParcel, { params: { id }, body: { ...body, version: 1, figures } });
    expect(changed.figures.powerMw).toEqual({ value: 12, provenance: { ...from(12).provenance, written: null } });
  });

  it('lets exactly one of two officials win who change the same version at once, and shows the other what stands', async () => {
    const [first, second] = [await world.official(), await world.official('krc')];
    const body = input();
    const { id } = await first.call(listParcel, { body });
    const save = (agent: typeof first, remarks: string) =>
      agent.send(changeParcel, { params: { id }, body: { ...body, version: 1, remarks } });
    const answers = await Promise.all([save(first, 'of the first'), save(second, 'of the second')]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const won = JSON.parse(answers.find(({ statusCode }) => statusCode === 200)?.body ?? '');
    const lost = JSON.parse(answers.find(({ statusCode }) => statusCode === 409)?.body ?? '');
    expect([lost.code, lost.current.version, lost.current.remarks]).toEqual(['edit.conflict', 2, won.remarks]);
  });

  it('leaves a figure that its answering body confirmed to that body, and lets everybody change the rest', async () => {
    const [krc, sdia] = [await world.official('krc'), await world.official('sdia')];
    const body = input();
    const stated = <T>(value: T, issuer: 'sdia' | 'krc') => ({ value, provenance: { ...NO_PROVENANCE, issuer, asOf: '2026-11-20' } });
    const figures = { ...body.figures, permittedKsic: stated(['27'], 'sdia') };
    const { id } = await krc.call(listParcel, { body: { ...body, figures } });
    const change = (version: number, changed: Partial<OpportunityInput['figures']>) => ({
      params: { id },
      body: { ...body, version, figures: { ...figures, ...changed } },
    });
    const refusal = await sdia.refused(changeParcel, change(1, { areaM2: stated(1, 'sdia'), availableFrom: stated('2027-01-01', 'sdia') }));
    expect([refusal.status, refusal.code, refusal.params.issuerCode]).toEqual([403, 'opportunity.other-body', 'krc']);
    expect(refusal.fields.map(({ path }) => path)).toEqual(['figures.areaM2', 'figures.availableFrom']);
    // A later day in the other body's name is a change too.
    const later = { ...figures.areaM2, provenance: { ...figures.areaM2.provenance, asOf: '2026-11-28' } };
    expect((await sdia.refused(changeParcel, change(1, { areaM2: later }))).code).toBe('opportunity.other-body');
    expect((await krc.refused(changeParcel, change(1, { permittedKsic: stated(['10'], 'krc') }))).params.issuerCode).toBe('sdia');
    const changed = await sdia.call(changeParcel, change(1, { powerMw: stated(2, 'sdia'), permittedKsic: stated(['26'], 'sdia') }));
    expect(changed).toMatchObject({ version: 2, figures: { powerMw: { value: 2 }, permittedKsic: { value: ['26'] } } });
  });

  it('is refused to who may read but not edit, and what does not exist is not found', async () => {
    const official = await world.official();
    const body = input();
    const { id } = await official.call(listParcel, { body });
    const change = { params: { id }, body: { ...body, version: 1 } };
    expect((await (await world.investor()).refused(changeParcel, change)).status).toBe(403);
    expect((await (await world.reviewer()).refused(changeParcel, change)).status).toBe(403);
    const missing = { params: { id: '01900000-0000-7000-8000-000000000000' }, body: { ...body, version: 1 } };
    expect(await official.refused(changeParcel, missing)).toMatchObject({ status: 404, params: { subject: 'opportunity' } });
  });

  it('refuses a number that another parcel has', async () => {
    const official = await world.official();
    const [one, other] = [input(), input()];
    await official.call(listParcel, { body: one });
    const { id } = await official.call(listParcel, { body: other });
    const refusal = await official.refused(changeParcel, { params: { id }, body: { ...other, parcelNo: one.parcelNo, version: 1 } });
    expect([refusal.status, refusal.code]).toEqual([409, 'opportunity.duplicate']);
  });
});

describe('the list of parcels', () => {
  const own = { block: 'FTZ' } as const;
  const numbersOf = async (query: object) => {
    const { rows } = await (await world.official()).call(listOpportunities, { query: { block: ['FTZ'], ...query } });
    return rows.map(({ parcelNo }) => parcelNo);
  };
  beforeAll(async () => {
    const official = await world.official();
    const parcels: [string, Partial<ParcelFields>, string][] = [
      ['9-2', { areaM2: 10_000, permittedKsic: ['20'], tenure: 'lease' }, daysAgo(1)],
      ['9-10', { areaM2: 90_000, permittedKsic: ['24191'], status: 'negotiating' }, daysAgo(180)],
      ['9-11', { areaM2: null, permittedKsic: null, availableFrom: null, powerMw: 99 }, daysAgo(181)],
    ];
    for (const [parcelNo, fields, asOf] of parcels) {
      await official.call(listParcel, { body: { ...input(fields, asOf), ...own, parcelNo } });
    }
  });

  it('stands in the order in which people count, or as asked, unknown figures last', async () => {
    expect(await numbersOf({})).toEqual(['9-2', '9-10', '9-11']);
    expect(await numbersOf({ sort: '-area' })).toEqual(['9-10', '9-2', '9-11']);
    expect(await numbersOf({ sort: '-power' })).toEqual(['9-11', '9-2', '9-10']);
    expect((await numbersOf({ sort: 'availableFrom' })).at(-1)).toBe('9-11');
    expect(await numbersOf({ sort: '-confirmedOn' })).toEqual(['9-2', '9-10', '9-11']);
  });

  it('calls a parcel stale from the 181st day, as its figures say', async () => {
    expect(await numbersOf({ stale: 'yes' })).toEqual(['9-11']);
    expect(await numbersOf({ stale: 'no' })).toEqual(['9-2', '9-10']);
    const { rows } = await (await world.official()).call(listOpportunities, { query: { block: ['FTZ'] } });
    expect(rows.map(({ staleFields }) => staleFields.length > 0)).toEqual([false, false, true]);
  });

  it('never takes an unknown figure for a yes', async () => {
    expect(await numbersOf({ minAreaM2: 10_000 })).toEqual(['9-2', '9-10']);
    expect(await numbersOf({ ksic: '24' })).toEqual(['9-10']);
    expect(await numbersOf({ ksic: '' })).toHaveLength(3);
    expect(await numbersOf({ ksic: '20111' })).toEqual(['9-2']);
    expect(await numbersOf({ tenure: ['lease'] })).toEqual(['9-2']);
    expect(await numbersOf({ status: ['negotiating'] })).toEqual(['9-10']);
    expect(await numbersOf({ q: '9-1' })).toEqual(['9-10', '9-11']);
  });

  it('counts what the filter leaves and what there is, page by page', async () => {
    const official = await world.official();
    const page = await official.call(listOpportunities, { query: { block: ['FTZ'], pageSize: 2, page: 2 } });
    expect([page.rows.length, page.total, page.page]).toEqual([1, 3, 2]);
    expect(page.totalUnfiltered).toBeGreaterThanOrEqual(3);
  });
});
