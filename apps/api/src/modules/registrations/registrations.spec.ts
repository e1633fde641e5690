import {
  type BodyInputOf,
  confirmRegistration,
  decideRegistration,
  listProjects,
  listRegistrations,
  type RegistrationView,
  readMyRegistration,
  readSession,
  readWorkQueue,
  register,
  resubmitRegistration,
  signIn,
  usccCheckDigit,
} from '@bridge/common';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import { Agent } from '../../testing/agent.js';
import { mailsTo } from '../../testing/mails.js';
import { until } from '../../testing/until.js';
import { newWorld, type World } from '../../testing/world.js';
import { FindOrCreateOrganisation } from '../organisations/index.js';
import { LoadNotice } from '../privacy/index.js';

let world: World;
let official: Agent;
beforeAll(async () => {
  world = await newWorld();
  await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(LoadNotice).execute(tx));
  official = await world.official();
});
afterAll(() => world.close());
afterEach(() => {
  jest.restoreAllMocks();
});

type Form = BodyInputOf<typeof register>;
const PASSWORD = 'eight kites over a lake';
let companies = 0;
/** A number that nobody has yet. */
function aUscc(): string {
  companies += 1;
  const first = `9132${String(companies).padStart(13, '0')}`;
  return first + usccCheckDigit(first);
}
const form = (email: string, given: Partial<Form['fields']> = {}): Form => ({
  email,
  password: PASSWORD,
  locale: 'zh-CN',
  fields: {
    displayName: '申请人',
    companyZh: `示例新材料 ${email}`,
    companyKo: null,
    companyEn: null,
    uscc: aUscc(),
    hub: 'jiangsu',
    city: '苏州',
    ...given,
  },
  notice: { version: 1, processing: true, crossBorder: true },
});
const confirm = (token: string, password = PASSWORD) => world.stranger.send(confirmRegistration, { body: { token, password } });
async function sent(email: string, given: Partial<Form['fields']> = {}): Promise<string> {
  await world.stranger.call(register, { body: form(email, given) });
  return (await mailsTo(world.filesDir, email))[0]?.token ?? '';
}
async function applicant(email: string, given: Partial<Form['fields']> = {}): Promise<Agent> {
  await confirm(await sent(email, given));
  const { headers } = await world.stranger.send(signIn, { body: { email, password: PASSWORD } });
  return new Agent(world.app, String(headers['set-cookie']).split(';')[0] ?? '');
}
async function registrationOf(email: string, by: Agent = official): Promise<RegistrationView> {
  const { rows } = await by.call(listRegistrations, { query: { pageSize: 200 } });
  const found = rows.find((row) => row.email === email);
  if (!found) throw new Error(`no registration of ${email}`);
  return found;
}
async function decide(email: string, decision: 'approved' | 'waitlisted' | 'returned', more: object = {}, by: Agent = official) {
  const { id, version } = await registrationOf(email, by);
  return by.call(decideRegistration, { params: { id }, body: { version, decision, reason: null, expectedOn: null, ...more } });
}
const roleOf = async (agent: Agent) => (await agent.call(readSession, {})).viewer?.role;
const at = (instant: string) => jest.spyOn(world.get(Clock), 'now').mockReturnValue(new Date(instant));

describe('a registration', () => {
  it('goes from a confirmed e-mail to an approval, and opens nothing but its own state until then', async () => {
    const email = 'first@example.org';
    const uscc = aUscc();
    const agent = await applicant(email, { uscc });
    expect(await agent.call(readMyRegistration, {})).toMatchObject({ state: 'submitted', fields: { uscc, displayName: '申请人' } });
    expect([await roleOf(agent), (await agent.refused(listProjects, { query: {} })).status]).toEqual(['applicant', 403]);
    expect((await official.call(readWorkQueue, {})).items).toContainEqual(
      expect.objectContaining({ kind: 'registration-waits', params: { company: `示例新材料 ${email}` }, href: '/registrations' }),
    );
    expect(await registrationOf(email)).toMatchObject({ companyKnown: false, members: 0 });
    expect(await decide(email, 'approved')).toMatchObject({ state: 'approved', companyKnown: true, members: 1 });
    expect(await roleOf(agent)).toBe('investor-manager');
    expect((await agent.call(listProjects, { query: {} })).rows).toEqual([]);
    expect((await agent.refused(readMyRegistration, {})).status).toBe(403);
    expect((await mailsTo(world.filesDir, email, 2)).at(-1)?.text).toContain('注册申请已通过');
  });

  it('is returned with a reason, corrected and sent again, or waits until a day that is told', async () => {
    const email = 'returned@example.org';
    const agent = await applicant(email);
    const mine = await agent.call(readMyRegistration, {});
    expect((await agent.refused(resubmitRegistration, { body: { version: mine.version, fields: mine.fields } })).code).toBe(
      'registration.wrong-state',
    );
    await decide(email, 'returned', { reason: '请提供公司全称' });
    const returned = await agent.call(readMyRegistration, {});
    expect(returned).toMatchObject({ state: 'returned', reason: '请提供公司全称' });
    const fields = { ...returned.fields, companyZh: '示例新材料股份有限公司' };
    await agent.call(resubmitRegistration, { body: { version: returned.version, fields } });
    expect(await registrationOf(email)).toMatchObject({ state: 'submitted', reason: null, fields: { companyZh: fields.companyZh } });
    await decide(email, 'waitlisted', { expectedOn: '2199-01-31' });
    expect(await agent.call(readMyRegistration, {})).toMatchObject({ state: 'waitlisted', expectedOn: '2199-01-31' });
    expect((await mailsTo(world.filesDir, email, 3)).at(-1)?.text).toContain('2199');
    await decide(email, 'approved');
    expect(await roleOf(agent)).toBe('investor-manager');
  });

  it.each([
    ['returned', { reason: null }],
    ['returned', { reason: '   ' }],
    ['waitlisted', { expectedOn: null }],
    ['waitlisted', { expectedOn: '2020-01-01' }],
  ] as const)('is never %s without what the applicant must know: %o', async (decision, more) => {
    const email = `untold-${decision}-${JSON.stringify(more).length}@example.org`;
    await applicant(email);
    const { id, version } = await registrationOf(email);
    const body = { version, decision, reason: null, expectedOn: null, ...more };
    expect((await official.refused(decideRegistration, { params: { id }, body })).code).toBe('request.invalid');
  });

  it('is decided once: of two officials at once, one wins', async () => {
    await applicant('twice@example.org');
    const { id, version } = await registrationOf('twice@example.org');
    const body = { version, decision: 'approved' as const, reason: null, expectedOn: null };
    const answers = await Promise.all([1, 2].map(() => official.send(decideRegistration, { params: { id }, body })));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  });

  it('needs a company number whose check character is right', async () => {
    const right = aUscc();
    const wrong = right.slice(0, 17) + (right.endsWith('0') ? '1' : '0');
    const refusal = await world.stranger.refused(register, { body: form('number@example.org', { uscc: wrong }) });
    expect(refusal).toMatchObject({ code: 'request.invalid', fields: [{ path: 'fields.uscc', code: 'wrong-format' }] });
  });

  it('takes no role, company or state from the one who registers', async () => {
    const extra = { role: 'administrator', state: 'approved', organisationId: official.userId, userId: official.userId };
    const email = 'greedy@example.org';
    await world.stranger.raw('POST', '/api/registrations', { ...form(email), ...extra });
    await confirm((await mailsTo(world.filesDir, email))[0]?.token ?? '');
    expect(await world.stranger.call(signIn, { body: { email, password: PASSWORD } })).toMatchObject({
      viewer: { role: 'applicant', organisation: null, permissions: ['registration.own'] },
    });
  });

  it('is decided by nobody without the right', async () => {
    await applicant('undecided@example.org');
    const { id, version } = await registrationOf('undecided@example.org');
    const body = { version, decision: 'approved' as const, reason: null, expectedOn: null };
    for (const agent of [await world.investor(), await world.reviewer(), await world.anyone('administrator')]) {
      expect((await agent.refused(decideRegistration, { params: { id }, body })).status).toBe(403);
    }
  });
});

describe('the people of one company', () => {
  it('come in behind the first: their manager approves them and sees nobody of another company', async () => {
    const uscc = aUscc();
    const first = await applicant('boss@example.org', { uscc });
    await decide('boss@example.org', 'approved');
    const second = await applicant('colleague@example.org', { uscc });
    await applicant('elsewhere@example.org');
    const { rows } = await first.call(listRegistrations, { query: { state: ['submitted'] } });
    expect(rows.map(({ email }) => email)).toEqual(['colleague@example.org']);
    const foreign = await registrationOf('elsewhere@example.org');
    const body = { version: foreign.version, decision: 'approved' as const, reason: null, expectedOn: null };
    expect((await first.refused(decideRegistration, { params: { id: foreign.id }, body })).status).toBe(404);
    await decide('colleague@example.org', 'approved', {}, first);
    expect(await roleOf(second)).toBe('investor');
    const companiesOf = await Promise.all(
      [first, second].map(async (agent) => (await agent.call(readSession, {})).viewer?.organisation?.id),
    );
    expect(companiesOf[0]).toBe(companiesOf[1]);
  });

  it('have one manager also when two of them are approved at once', async () => {
    const uscc = aUscc();
    const agents = await Promise.all(['left', 'right'].map((side) => applicant(`${side}@example.org`, { uscc })));
    await Promise.all(['left', 'right'].map((side) => decide(`${side}@example.org`, 'approved')));
    expect((await Promise.all(agents.map(roleOf))).sort()).toEqual(['investor', 'investor-manager']);
  });

  it('are matched to a company that a list brought, by its number; whoever only registers changes nothing of it', async () => {
    const uscc = aUscc();
    const listed = { name: { ko: null, zh: '名单上的公司', en: null }, uscc: null, hub: null, city: null };
    const { id } = await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(FindOrCreateOrganisation).execute(tx, listed));
    const agent = await applicant('listed@example.org', { uscc, companyZh: '名单上的公司' });
    const numberOf = async () => (await world.get(DataSource).query('select uscc from organisation where id = $1', [id]))[0]?.uscc;
    expect([await numberOf(), (await registrationOf('listed@example.org')).companyKnown]).toEqual([null, true]);
    await decide('listed@example.org', 'approved');
    expect([await numberOf(), (await agent.call(readSession, {})).viewer?.organisation?.id]).toEqual([uscc, id]);
  });
});

describe('the link of a registration', () => {
  it('works once: of two uses at once, one wins', async () => {
    const token = await sent('race@example.org');
    const uses = await Promise.all([confirm(token), confirm(token)]);
    expect(uses.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410]);
    expect((await confirm(token)).statusCode).toBe(410);
  });

  it('opens nothing to the owner of an address that somebody else registered: the password is wanted too', async () => {
    const token = await sent('victim@example.org');
    expect((await confirm(token, 'what the victim would type')).statusCode).toBe(422);
    expect((await world.stranger.send(signIn, { body: { email: 'victim@example.org', password: PASSWORD } })).statusCode).toBe(401);
  });

  it('opens nothing after two days', async () => {
    at('2130-01-01T00:00:00Z');
    const token = await sent('expired@example.org');
    at('2130-01-03T00:00:00Z');
    expect((await confirm(token)).statusCode).toBe(410);
  });
});

describe('registering an address that has an account', () => {
  it('is answered like any other, down to what the request writes, and its owner is told', async () => {
    at('2131-01-01T00:00:00Z');
    await applicant('taken@example.org');
    const answers = await Promise.all(
      ['taken@example.org', 'untaken@example.org'].map((email) => world.stranger.send(register, { body: form(email) })),
    );
    expect(answers.map(({ statusCode, body }) => [statusCode, body])).toEqual(answers.map(() => [200, '{"taken":true}']));
    const [, told] = await mailsTo(world.filesDir, 'taken@example.org', 2);
    expect([told?.token, told?.text]).toEqual(['', expect.stringContaining('该邮箱已有账户')]);
    await until(
      () =>
        world.get(DataSource).query<unknown[]>(`select 1 from registration where email = 'taken@example.org' and state = 'unconfirmed'`),
      (rows) => rows.length === 0,
    );
  });

  it.each([
    ['an address', 30, (index: number) => `address-${index}@example.org`, '2132-01-01T00:00:00Z'],
    ['an e-mail', 3, () => 'again@example.org', '2133-01-01T00:00:00Z'],
  ] as const)('is counted by %s: %d an hour', async (_, most, emailOf, instant) => {
    at(instant);
    const codes = await Promise.all(
      Array.from(
        { length: most + 1 },
        async (_none, index) => (await world.stranger.send(register, { body: form(emailOf(index)) })).statusCode,
      ),
    );
    expect(codes.sort()).toEqual([...Array.from({ length: most }, () => 200), 429]);
  });

  it('is confirmed thirty times a quarter of an hour from one address, and no more', async () => {
    at('2134-01-01T00:00:00Z');
    const codes = await Promise.all(Array.from({ length: 31 }, async () => (await confirm('x'.repeat(43))).statusCode));
    expect(codes.sort()).toEqual([...Array.from({ length: 30 }, () => 410), 429]);
  });
});
