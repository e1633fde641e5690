import { randomUUID } from 'node:crypto';
import {
  approveReport,
  checkAudit,
  eraseOwnAccount,
  eraseUser,
  listAuditEntries,
  listPrivacyRecords,
  listUsers,
  ROLES,
  type Role,
  reactivateUser,
  readAgreement,
  readPrivacy,
  readReport,
  readSession,
  saveProjectDraft,
  signIn,
  signReport,
} from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import type { Agent } from '../../../testing/agent.js';
import { mailsTo } from '../../../testing/mails.js';
import { busyOfficial, named, rowsWith } from '../../../testing/personal-traces.js';
import { submittedReport } from '../../../testing/reports.js';
import { type TwoCompanies, twoCompanies } from '../../../testing/two-companies.js';
import { until } from '../../../testing/until.js';
import { newWorld, TEST_PASSWORD, type World } from '../../../testing/world.js';
import { LoadNotice } from '../../privacy/index.js';

let world: World;
let both: TwoCompanies;
let administrator: Agent;
beforeAll(async () => {
  world = await newWorld();
  await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(LoadNotice).execute(tx));
  both = await twoCompanies(world);
  administrator = await world.anyone('administrator');
  // Somebody else who can let others in, for the tests in which an administrator goes.
  await world.anyone('administrator');
});
afterAll(() => world.close());

const PROOF = { password: TEST_PASSWORD, code: null };
const REASON = 'asked by letter of 2026-11-20';

describe('an erasure', () => {
  it('leaves name and address of an official nowhere in the database, and what they did under one pseudonym', async () => {
    const { agent, name, email, agreementId } = await busyOfficial(world);
    expect((await rowsWith(world, name)).length).toBeGreaterThan(5);
    const receipt = await agent.call(eraseOwnAccount, { body: PROOF });
    await mailsTo(world.filesDir, email);
    await until(
      () => rowsWith(world, email),
      (rows) => rows.length === 0,
    );
    expect(await rowsWith(world, name)).toEqual([]);
    const agreement = await both.official.call(readAgreement, { params: { id: agreementId } });
    expect([agreement.lastConfirmedBy, agreement.milestones[0]?.verifiedBy]).toEqual([receipt.pseudonym, receipt.pseudonym]);
    expect(receipt.data.filter(({ count }) => count > 0).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['account', 'sessions', 'notices', 'acts', 'imports', 'match-runs', 'reports', 'agreements']),
    );
  });

  it('leaves name and address of an investor nowhere, and the projects of the company as they are', async () => {
    const { agent, name, email } = await named(await world.as('investor', { organisationId: both.a.organisationId }));
    await agent.call(saveProjectDraft, { body: { values: { companyName: name } } });
    await agent.call(eraseOwnAccount, { body: PROOF });
    await mailsTo(world.filesDir, email);
    await until(
      () => rowsWith(world, email),
      (rows) => rows.length === 0,
    );
    expect(await rowsWith(world, name)).toEqual([]);
    expect((await rowsWith(world, both.a.marker)).length).toBeGreaterThan(0);
  });

  it('leaves the names of who signed and who approved a report nowhere', async () => {
    const reviewer = await named(await world.reviewer());
    const approver = await named(await world.anyone('ministry-approver'));
    const { id, version } = await submittedReport(both.official);
    const signed = await reviewer.agent.call(signReport, { params: { id }, body: { version, comment: null } });
    await approver.agent.call(approveReport, { params: { id }, body: { version: signed.version, comment: null } });
    const receipts = [
      await reviewer.agent.call(eraseOwnAccount, { body: PROOF }),
      await approver.agent.call(eraseOwnAccount, { body: PROOF }),
    ];
    for (const { name } of [reviewer, approver]) expect(await rowsWith(world, name)).toEqual([]);
    const { signedBy, approvedBy, events } = await both.official.call(readReport, { params: { id } });
    const pseudonyms = receipts.map(({ pseudonym }) => pseudonym);
    expect([[signedBy, approvedBy], events.slice(-2).map(({ by }) => by)]).toEqual([pseudonyms, pseudonyms]);
  });

  it('keeps the chain of the audit whole, with the values of the person gone', async () => {
    const { agent, name } = await named(await world.official());
    const auditor = await world.anyone('auditor');
    const query = { subjectId: String(agent.userId), action: 'user.profile-changed' };
    expect(JSON.stringify(await auditor.call(listAuditEntries, { query }))).toContain(name);
    const { pseudonym } = await agent.call(eraseOwnAccount, { body: PROOF });
    const { rows } = await auditor.call(listAuditEntries, { query });
    expect(rows[0]).toMatchObject({
      actor: pseudonym,
      changes: expect.arrayContaining([expect.objectContaining({ after: { erased: true } })]),
    });
    expect((await auditor.call(checkAudit, {})).problems).toEqual([]);
  });

  it('keeps the proof of consents under the pseudonym', async () => {
    const { agent } = await named(await world.investor());
    const { acts, seen } = await agent.call(readPrivacy, {});
    const { pseudonym } = await agent.call(eraseOwnAccount, { body: PROOF });
    const { rows } = await administrator.call(listPrivacyRecords, { query: { state: 'erased', pageSize: 200 } });
    expect(rows.find(({ userId }) => userId === agent.userId)).toMatchObject({
      displayName: pseudonym,
      seen: seen[0],
      consents: [{ given: true }, { given: true }],
    });
    expect(acts).toHaveLength(2);
  });

  it('ends every session, and no sign-in or manager brings the account back', async () => {
    const { agent, email } = await named(await world.official('krc'));
    const manager = await world.as('zone-manager', { body: 'krc' });
    await agent.call(eraseOwnAccount, { body: PROOF });
    expect((await agent.call(readSession, {})).viewer).toBeNull();
    const attempt = await world.stranger.refused(signIn, { body: { email, password: TEST_PASSWORD } });
    expect(attempt.code).toBe('session.wrong-credentials');
    const id = String(agent.userId);
    for (const by of [manager, administrator]) expect(await by.refused(reactivateUser, { params: { id } })).toMatchObject({ status: 404 });
    expect((await manager.call(listUsers, { query: { pageSize: 200 } })).rows.map((row) => row.id)).not.toContain(id);
  });

  it('tells the person by mail, in their language', async () => {
    const { agent, email } = await named(await world.official());
    await agent.call(eraseOwnAccount, { body: PROOF });
    expect((await mailsTo(world.filesDir, email)).at(-1)?.text).toContain('erased');
  });

  it('is refused without the right password, and nothing is gone', async () => {
    const { agent, name } = await named(await world.official());
    const refusal = await agent.refused(eraseOwnAccount, { body: { password: 'not the password', code: null } });
    expect(refusal).toMatchObject({ status: 403, code: 'second-factor.wrong-proof' });
    expect((await agent.call(readSession, {})).viewer?.displayName).toBe(name);
  });
});

describe('an erasure by an administrator', () => {
  it('takes a person out who asked in another way, with the reason on record', async () => {
    const { agent, name } = await named(await world.official());
    const params = { id: String(agent.userId) };
    await administrator.call(eraseUser, { params, body: { reason: REASON, ...PROOF } });
    expect(await rowsWith(world, name)).toEqual([]);
    expect((await agent.call(readSession, {})).viewer).toBeNull();
    const { rows } = await (await world.anyone('auditor')).call(listAuditEntries, {
      query: { subjectId: params.id, action: 'user.erased' },
    });
    expect(rows[0]?.changes).toEqual([{ field: 'reason', before: null, after: REASON }]);
    expect(await administrator.refused(eraseUser, { params, body: { reason: REASON, ...PROOF } })).toMatchObject({ status: 404 });
  });

  it('is refused without the right password of the administrator', async () => {
    const { agent } = await named(await world.official());
    const body = { reason: REASON, password: 'not the password', code: null };
    const refusal = await administrator.refused(eraseUser, { params: { id: String(agent.userId) }, body });
    expect(refusal).toMatchObject({ status: 403, code: 'second-factor.wrong-proof' });
    expect((await agent.call(readSession, {})).viewer).not.toBeNull();
  });

  it('is refused for the own account and for one that does not exist', async () => {
    const body = { reason: REASON, ...PROOF };
    const own = await administrator.refused(eraseUser, { params: { id: String(administrator.userId) }, body });
    const none = await administrator.refused(eraseUser, { params: { id: randomUUID() }, body });
    expect([own.code, none.code]).toEqual(['user.own-account', 'not-found']);
  });

  it.each(ROLES.filter((role) => role !== 'administrator'))('is refused to the role %s', async (role: Role) => {
    const { agent } = await named(await world.official());
    const by = await world.anyone(role);
    const refusal = await by.refused(eraseUser, { params: { id: String(agent.userId) }, body: { reason: REASON, ...PROOF } });
    expect(refusal).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

it('the last administrator cannot be erased, also when both go at once', async () => {
  const alone = await newWorld();
  const [first, second] = [await alone.anyone('administrator'), await alone.anyone('administrator')];
  const answers = await Promise.all([first, second].map((one) => one.send(eraseOwnAccount, { body: PROOF })));
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  await alone.close();
});
