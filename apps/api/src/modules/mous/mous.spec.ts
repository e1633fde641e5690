import {
  type AgreementInput,
  type AgreementView,
  confirmAgreement,
  editAgreement,
  endAgreement,
  listAgreements,
  openAgreement,
  readAgreement,
  readHistory,
} from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '../../platform/clock/clock.js';
import type { Agent } from '../../testing/agent.js';
import { newWorld, type World } from '../../testing/world.js';

const NOW = new Date('2026-11-24T03:00:00Z');
const MISSING = '01900000-0000-7000-8000-000000000000';
let world: World;
let official: Agent;
beforeAll(async () => {
  world = await newWorld();
  world.get(Clock).now = () => NOW;
  official = await world.official();
});
afterAll(() => world.close());

const sdia = { name: '새만금개발청', organisationId: null, side: 'korea', state: 'agreed' } as const;
function input(given: Partial<AgreementInput> = {}): AgreementInput {
  return {
    title: { ko: '이차전지 소재 투자협약', zh: null, en: '' },
    level: 'company',
    documentType: 'mou',
    binding: null,
    sector: 'components-materials',
    parties: [sdia],
    signedOn: '2026-11',
    subject: null,
    amounts: [{ kind: 'announced', amount: 82_000_000, currency: 'USD', on: null, source: null }],
    ...given,
  };
}
const withParty = (investor: Agent) =>
  input({ parties: [sdia, { name: '示例公司', organisationId: investor.organisationId, side: 'china', state: 'proposed' }] });
const open = (body: AgreementInput = input(), agent: Agent = official): Promise<AgreementView> => agent.call(openAgreement, { body });

describe('opening an agreement', () => {
  it('numbers it without gaps within the year and vouches for it in the name of the official', async () => {
    const first = await open();
    await official.refused(openAgreement, { body: input({ title: { ko: null, zh: '', en: null } }) });
    const second = await open();
    const numbers = [first, second].map(({ code }) => Number(/^A-2026-(\d{4,})$/.exec(code)?.[1]));
    expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
    expect(first).toMatchObject({
      stage: 'registered',
      confirmed: true,
      lastConfirmedBy: 'zone-official',
      publicRecord: false,
      mayEdit: true,
    });
    expect(first).toMatchObject({
      title: { ko: '이차전지 소재 투자협약', zh: null, en: null },
      signedOn: '2026-11',
      match: null,
      updates: [],
    });
  });

  it('is refused to investors, reviewers and strangers', async () => {
    expect(await (await world.investor()).refused(openAgreement, { body: input() })).toMatchObject({ status: 403, code: 'forbidden' });
    expect(await (await world.reviewer()).refused(openAgreement, { body: input() })).toMatchObject({ status: 403, code: 'forbidden' });
    expect((await world.stranger.refused(openAgreement, { body: input() })).status).toBe(401);
  });

  it('names what is missing: a title in any language, a company that exists', async () => {
    const untitled = await official.refused(openAgreement, { body: input({ title: { ko: '', zh: null, en: null } }) });
    expect(untitled.fields).toEqual([{ path: 'title', code: 'required', params: {} }]);
    const unknown = input({ parties: [sdia, { name: 'x', organisationId: MISSING, side: 'china', state: 'agreed' }] });
    const refusal = await official.refused(openAgreement, { body: unknown });
    expect(refusal.fields).toEqual([{ path: 'parties.1.organisationId', code: 'not-allowed', params: {} }]);
  });
});

describe('who sees an agreement', () => {
  it('is every official and reviewer, and of the investors only a party to it', async () => {
    const [party, other] = [await world.investor(), await world.investor()];
    const { id } = await open(withParty(party));
    expect((await party.call(readAgreement, { params: { id } })).mayEdit).toBe(false);
    expect((await (await world.reviewer()).call(readAgreement, { params: { id } })).mayEdit).toBe(false);
    expect(await other.refused(readAgreement, { params: { id } })).toMatchObject({ status: 404, code: 'not-found' });
    expect((await party.call(listAgreements, {})).rows.map((row) => row.id)).toEqual([id]);
    expect(await other.call(listAgreements, {})).toEqual({ rows: [], total: 0, totalUnfiltered: 0 });
    expect((await world.stranger.refused(listAgreements, {})).status).toBe(401);
  });
});

describe('editing an agreement', () => {
  it('tells the audit what changed and is no confirmation', async () => {
    const { id } = await open();
    const later = new Date(NOW.getTime() + 40 * 86_400_000);
    world.get(Clock).now = () => later;
    const edited = await (await world.official()).call(editAgreement, {
      params: { id },
      body: { ...input({ binding: true }), version: 1 },
    });
    const { entries } = await (await world.official()).call(readHistory, { params: { subjectType: 'agreement', id } });
    world.get(Clock).now = () => NOW;
    expect(edited).toMatchObject({ version: 2, binding: true, confirmed: false, lastConfirmedAt: NOW.toISOString() });
    expect(entries.map(({ action, changes }) => [action, changes])).toEqual([
      ['agreement.changed', [{ field: 'binding', before: null, after: true }]],
      ['agreement.opened', []],
    ]);
  });

  it('is refused to who may read but not edit, and what is not there is not found', async () => {
    const party = await world.investor();
    const { id } = await open(withParty(party));
    const change = { params: { id }, body: { ...input(), version: 1 } };
    expect((await party.refused(editAgreement, change)).status).toBe(403);
    expect((await (await world.reviewer()).refused(editAgreement, change)).status).toBe(403);
    expect((await official.refused(editAgreement, { ...change, params: { id: MISSING } })).status).toBe(404);
  });

  it('takes the sight away from a party that is no party any more', async () => {
    const party = await world.investor();
    const { id } = await open(withParty(party));
    await official.call(editAgreement, { params: { id }, body: { ...input(), version: 1 } });
    expect((await party.refused(readAgreement, { params: { id } })).status).toBe(404);
  });
});

describe('confirming an agreement', () => {
  it('brings it back among the confirmed ones after thirty days', async () => {
    const { id } = await open();
    const later = new Date(NOW.getTime() + 31 * 86_400_000);
    world.get(Clock).now = () => later;
    const someone = await world.official('krc');
    const before = await someone.call(readAgreement, { params: { id } });
    const unconfirmed = await someone.call(listAgreements, { query: { confirmed: 'no' } });
    const after = await someone.call(confirmAgreement, { params: { id }, body: { version: before.version } });
    world.get(Clock).now = () => NOW;
    expect([before.confirmed, after.confirmed]).toEqual([false, true]);
    expect(after).toMatchObject({ version: 2, lastConfirmedAt: later.toISOString() });
    expect(unconfirmed.rows.map((row) => row.id)).toContain(id);
  });

  it('is refused to investors and reviewers, and for a version that stands no more', async () => {
    const party = await world.investor();
    const { id } = await open(withParty(party));
    expect((await party.refused(confirmAgreement, { params: { id }, body: { version: 1 } })).status).toBe(403);
    expect((await (await world.reviewer()).refused(confirmAgreement, { params: { id }, body: { version: 1 } })).status).toBe(403);
    await official.call(confirmAgreement, { params: { id }, body: { version: 1 } });
    const refusal = await official.refused(confirmAgreement, { params: { id }, body: { version: 1 } });
    expect([refusal.status, refusal.code]).toEqual([409, 'edit.conflict']);
    expect(refusal.current).toMatchObject({ id, version: 2 });
  });
});

describe('ending an agreement', () => {
  it('wants a reason, keeps it, and can be taken back', async () => {
    const { id } = await open();
    const end = (version: number, terminal: 'withdrawn' | null, reason: string | null) => ({
      params: { id },
      body: { version, terminal, reason },
    });
    expect((await official.refused(endAgreement, end(1, 'withdrawn', ''))).fields).toEqual([
      { path: 'reason', code: 'required', params: {} },
    ]);
    const ended = await official.call(endAgreement, end(1, 'withdrawn', 'the board said no'));
    expect(ended).toMatchObject({ terminal: 'withdrawn', exit: { reason: 'the board said no', on: '2026-11-24' } });
    const resumed = await official.call(endAgreement, end(2, null, null));
    expect(resumed).toMatchObject({ version: 3, terminal: null, exit: null });
  });

  it('is refused to investors and reviewers', async () => {
    const party = await world.investor();
    const { id } = await open(withParty(party));
    const end = { params: { id }, body: { version: 1, terminal: 'cancelled' as const, reason: 'x' } };
    expect((await party.refused(endAgreement, end)).status).toBe(403);
    expect((await (await world.reviewer()).refused(endAgreement, end)).status).toBe(403);
  });
});
