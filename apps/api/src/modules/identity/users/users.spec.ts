import { randomUUID } from 'node:crypto';
import {
  acceptInvitation,
  changeUserRole,
  type Issuer,
  inviteUser,
  listDelegationMembers,
  listInvitations,
  listUsers,
  type Role,
  reactivateUser,
  readSession,
  resendInvitation,
  revokeUser,
  signIn,
  withdrawInvitation,
} from '@bridge/common';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { Agent } from '../../../testing/agent.js';
import { listedDelegation } from '../../../testing/listed-delegation.js';
import { mailsTo } from '../../../testing/mails.js';
import { newWorld, type World } from '../../../testing/world.js';
import { InviteFirstAdministrator } from './invite-first-administrator.js';

let world: World;
let administrator: Agent;
let manager: Agent;
beforeAll(async () => {
  world = await newWorld();
  administrator = await world.as('administrator', {});
  manager = await world.as('zone-manager', { body: 'krc' });
});
afterAll(() => world.close());
afterEach(() => {
  jest.restoreAllMocks();
});

const PASSWORD = 'a password of a test';
const invitation = (email: string, role: Role, body: Issuer | null) => ({
  email,
  role,
  body,
  delegation: null as string | null,
  locale: 'ko' as const,
});
const invite = (by: Agent, email: string, role: Role = 'zone-official', body: Issuer | null = 'krc') =>
  by.call(inviteUser, { body: invitation(email, role, body) });
const accept = (token: string) =>
  world.stranger.send(acceptInvitation, { body: { token, displayName: '이서연', password: 'seven small boats', locale: 'ko' } });
const idOf = (agent: Agent) => agent.userId ?? '';
const actionsOf = async (userId: string) =>
  (
    await world.get(DataSource).query<{ action: string }[]>('select action from audit_entry where subject_id = $1 order by seq', [userId])
  ).map(({ action }) => action);
const viewerOf = async (agent: Agent) => (await agent.call(readSession, {})).viewer;

describe('an invitation', () => {
  it('lets an official into the body they were invited to, by a link that works once', async () => {
    await invite(manager, 'new@example.org');
    const [mail] = await mailsTo(world.filesDir, 'new@example.org');
    const uses = await Promise.all([accept(mail?.token ?? ''), accept(mail?.token ?? '')]);
    expect(uses.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410]);
    expect((await accept(mail?.token ?? '')).statusCode).toBe(410);
    expect(await world.stranger.call(signIn, { body: { email: 'new@example.org', password: 'seven small boats' } })).toMatchObject({
      viewer: { role: 'zone-official', body: 'krc', displayName: '이서연' },
    });
    expect((await manager.call(listInvitations, {})).rows.map(({ email }) => email)).not.toContain('new@example.org');
  });

  it('is sent again with a new link, and taken back; what was sent before opens nothing', async () => {
    const { id } = await invite(manager, 'again@example.org');
    await mailsTo(world.filesDir, 'again@example.org');
    await manager.call(resendInvitation, { params: { id } });
    const [first, second] = await mailsTo(world.filesDir, 'again@example.org', 2);
    expect((await accept(first?.token ?? '')).statusCode).toBe(410);
    await manager.call(withdrawInvitation, { params: { id } });
    expect((await accept(second?.token ?? '')).statusCode).toBe(410);
    expect((await manager.refused(resendInvitation, { params: { id } })).status).toBe(404);
  });

  it('opens nothing after seven days', async () => {
    await invite(administrator, 'slow@example.org', 'auditor', null);
    const [mail] = await mailsTo(world.filesDir, 'slow@example.org');
    const later = new Date(world.get(Clock).now().getTime() + 7 * 86_400_000);
    jest.spyOn(world.get(Clock), 'now').mockReturnValue(later);
    expect((await accept(mail?.token ?? '')).statusCode).toBe(410);
  });

  it.each([
    ['zone-official', 'sdia'],
    ['administrator', null],
    ['ministry-approver', 'ministry'],
    ['investor', null],
  ] as [Role, Issuer | null][])('into %s of %s is not for a manager of another body', async (role, body) => {
    const refusal = await manager.refused(inviteUser, { body: invitation('x@example.org', role, body) });
    expect(refusal).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('never makes somebody act for a company, whoever invites', async () => {
    const refusal = await administrator.refused(inviteUser, { body: invitation('x@example.org', 'investor-manager', null) });
    expect(refusal).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('of another body is not there for a manager', async () => {
    const { id } = await invite(administrator, 'sdia@example.org', 'zone-official', 'sdia');
    expect((await manager.refused(withdrawInvitation, { params: { id } })).status).toBe(404);
    expect((await administrator.call(listInvitations, {})).rows.map((row) => row.id)).toContain(id);
  });

  it('of an address with an account looks like any other, and tells its owner instead', async () => {
    await invite(administrator, 'member@example.org', 'auditor', null);
    const [mail] = await mailsTo(world.filesDir, 'member@example.org');
    await accept(mail?.token ?? '');
    const row = await invite(administrator, 'member@example.org', 'auditor', null);
    const fresh = await invite(administrator, 'fresh@example.org', 'auditor', null);
    expect(Object.keys(row)).toEqual(Object.keys(fresh));
    const [, told] = await mailsTo(world.filesDir, 'member@example.org', 2);
    expect([told?.token, told?.text]).toEqual(['', expect.stringContaining('이미 계정이 있는')]);
  });

  it('is not for officials without the right', async () => {
    const official = await world.official();
    expect((await official.refused(inviteUser, { body: invitation('x@example.org', 'zone-official', 'sdia') })).status).toBe(403);
  });
});

describe('an invitation to organise', () => {
  let delegation: string;
  beforeAll(async () => {
    delegation = await listedDelegation(world, '甲');
  });
  const organising = (email: string, of: string | null = delegation) => ({
    body: { ...invitation(email, 'delegation-organiser', null), delegation: of },
  });

  it('is for one delegation, whose companies the organiser sees once it is taken up', async () => {
    const { id, delegationName } = await manager.call(inviteUser, organising('organiser@example.org'));
    expect(delegationName?.zh).toMatch(/^代表团/);
    await manager.call(resendInvitation, { params: { id } });
    const [, mail] = await mailsTo(world.filesDir, 'organiser@example.org', 2);
    expect((await accept(mail?.token ?? '')).statusCode).toBe(200);
    const opened = await world.stranger.send(signIn, { body: { email: 'organiser@example.org', password: 'seven small boats' } });
    const organiser = new Agent(world.app, String(opened.headers['set-cookie']).split(';')[0] ?? '');
    expect(await viewerOf(organiser)).toMatchObject({ role: 'delegation-organiser', delegation: { id: delegation, name: delegationName } });
    const { rows } = await organiser.call(listDelegationMembers, { params: { id: delegation } });
    expect(rows.map(({ name }) => name.zh)).toEqual(['甲有限公司']);
  });

  it('is seen and taken back by zone managers; administrators see it without the delegation', async () => {
    const { id } = await manager.call(inviteUser, organising('withdrawn@example.org'));
    const shownTo = async (agent: Agent) => (await agent.call(listInvitations, {})).rows.find((row) => row.id === id);
    expect((await shownTo(manager))?.delegationName).not.toBeNull();
    expect((await shownTo(administrator))?.delegationName).toBeNull();
    await manager.call(withdrawInvitation, { params: { id } });
    expect(await shownTo(manager)).toBeUndefined();
  });

  it('is not for administrators, who see no delegations', async () => {
    expect(await administrator.refused(inviteUser, organising('x@example.org'))).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('wants a delegation that is there, and no other invitation has one', async () => {
    const without = await manager.refused(inviteUser, organising('x@example.org', null));
    expect(without).toMatchObject({ code: 'request.invalid', fields: [{ path: 'delegation', code: 'required' }] });
    const official = { ...invitation('x@example.org', 'zone-official', 'krc'), delegation };
    const other = await manager.refused(inviteUser, { body: official });
    expect(other).toMatchObject({ code: 'request.invalid', fields: [{ path: 'delegation', code: 'not-allowed' }] });
    for (const of of [randomUUID(), await world.delegation()]) {
      const unknown = await manager.refused(inviteUser, organising('x@example.org', of));
      expect(unknown).toMatchObject({ status: 404, code: 'not-found', params: { subject: 'delegation' } });
    }
  });
});

describe('the first administrator', () => {
  it('is invited once, by an address of the configuration, and never beside another', async () => {
    const empty = await newWorld();
    try {
      const first = empty.get(InviteFirstAdministrator);
      await first.execute('root@example.org');
      await first.execute('root@example.org');
      const [mail] = await mailsTo(empty.filesDir, 'root@example.org');
      const body = { token: mail?.token ?? '', displayName: '관리자', password: 'seven small boats', locale: 'ko' as const };
      await empty.stranger.call(acceptInvitation, { body });
      await first.execute('other@example.org');
      const invited = await empty.get(DataSource).query('select email from invitation');
      expect(invited).toEqual([{ email: 'root@example.org' }]);
    } finally {
      await empty.close();
    }
  });
});

describe('managing accounts', () => {
  it('reaches the own body for a manager, and everybody for an administrator', async () => {
    const [own, other] = [await world.official('krc'), await world.official('gunsan')];
    const idsOf = async (agent: Agent) => (await agent.call(listUsers, { query: { pageSize: 200 } })).rows.map(({ id }) => id);
    expect(await idsOf(manager)).toEqual(expect.arrayContaining([idOf(own), idOf(manager)]));
    expect(await idsOf(manager)).not.toContain(idOf(other));
    expect(await idsOf(administrator)).toEqual(expect.arrayContaining([idOf(own), idOf(other)]));
    expect(await manager.refused(revokeUser, { params: { id: idOf(other) } })).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('ends a live session at once when an account is revoked, keeps it shut, and gives it back', async () => {
    const official = await world.official('krc');
    const email = (await viewerOf(official))?.email ?? '';
    const opens = async () => (await world.stranger.send(signIn, { body: { email, password: PASSWORD } })).statusCode;
    const revoked = await manager.call(revokeUser, { params: { id: idOf(official) } });
    expect(revoked.revokedAt).not.toBeNull();
    expect((await official.refused(listUsers, { query: {} })).code).toBe('session.required');
    expect(await opens()).toBe(401);
    await manager.call(reactivateUser, { params: { id: idOf(official) } });
    expect(await opens()).toBe(200);
    expect(await viewerOf(official)).toBeNull();
  });

  it('changes a role within what one may give, from the next request of an open session', async () => {
    const official = await world.official('krc');
    const raised = { params: { id: idOf(official) }, body: { role: 'zone-manager', body: 'krc' } } as const;
    await manager.call(changeUserRole, raised);
    expect((await official.call(listUsers, { query: {} })).total).toBeGreaterThan(0);
    await administrator.call(changeUserRole, { params: { id: idOf(official) }, body: { role: 'auditor', body: null } });
    expect((await official.refused(listUsers, { query: {} })).status).toBe(403);
    expect(await actionsOf(idOf(official))).toEqual(['user.added', 'user.role-changed', 'user.role-changed']);
  });

  it.each([
    ['administrator', null],
    ['zone-official', 'sdia'],
    ['investor', null],
    ['applicant', null],
    ['delegation-organiser', null],
  ] as [Role, Issuer | null][])('does not let a manager make anybody %s of %s', async (role, body) => {
    const official = await world.official('krc');
    const refusal = await manager.refused(changeUserRole, { params: { id: idOf(official) }, body: { role, body } });
    expect(refusal).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('never reaches the own account: nobody raises, revokes or locks out themselves', async () => {
    const refusals = [
      await administrator.refused(changeUserRole, { params: { id: idOf(administrator) }, body: { role: 'auditor', body: null } }),
      await administrator.refused(revokeUser, { params: { id: idOf(administrator) } }),
      await manager.refused(changeUserRole, { params: { id: idOf(manager) }, body: { role: 'zone-manager', body: 'krc' } }),
    ];
    expect(refusals.map(({ status, code }) => [status, code])).toEqual(refusals.map(() => [409, 'user.own-account']));
  });

  it('makes nobody an organiser, nor an organiser anything else, by a change of role', async () => {
    const [official, organiser] = [await world.official('krc'), await world.anyone('delegation-organiser')];
    const change = (agent: Agent, role: Role) => ({ params: { id: idOf(agent) }, body: { role, body: null } });
    const refusals = [
      await administrator.refused(changeUserRole, change(official, 'delegation-organiser')),
      await administrator.refused(changeUserRole, change(organiser, 'auditor')),
    ];
    expect(refusals.map(({ status, code }) => [status, code])).toEqual(refusals.map(() => [403, 'forbidden']));
  });

  it('lets people of a company change places within it, and never leave it for an office', async () => {
    const investor = await world.investor();
    const change = (role: Role, body: Issuer | null = null) => ({ params: { id: idOf(investor) }, body: { role, body } });
    expect((await administrator.call(changeUserRole, change('investor-manager'))).role).toBe('investor-manager');
    expect((await administrator.refused(changeUserRole, change('zone-official', 'sdia'))).status).toBe(403);
  });

  it('is not for officials without the right', async () => {
    const official = await world.official('krc');
    expect((await official.refused(revokeUser, { params: { id: idOf(manager) } })).status).toBe(403);
  });
});
