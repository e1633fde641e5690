import { randomUUID } from 'node:crypto';
import { changeProfile, checkAudit, eraseOwnAccount, requestPasswordReset } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../../platform/viewer.js';
import type { Agent } from '../../../testing/agent.js';
import { type Named, named, rowsWith } from '../../../testing/personal-traces.js';
import { until } from '../../../testing/until.js';
import { newWorld, TEST_PASSWORD, type World } from '../../../testing/world.js';
import { LoadNotice } from '../../privacy/index.js';
import { AddUser } from '../index.js';
import { SweepAfterErasure } from './sweep-after-erasure.js';

let world: World;
let auditor: Agent;
beforeAll(async () => {
  world = await newWorld();
  await world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => world.get(LoadNotice).execute(tx));
  auditor = await world.anyone('auditor');
});
afterAll(() => world.close());

const erase = (agent: Agent) => agent.call(eraseOwnAccount, { body: { password: TEST_PASSWORD, code: null } });
const sql = <T>(text: string, params: unknown[] = []): Promise<T[]> => world.get(DataSource).query(text, params);
/** Once the mail that confirms it has gone. */
async function assertNothingOf({ name, email }: Named): Promise<void> {
  await until(
    () => rowsWith(world, email),
    (rows) => rows.length === 0,
  );
  expect(await rowsWith(world, name)).toEqual([]);
}
const register = (state: string, { name, email, agent }: Named): Promise<unknown> =>
  sql(
    `insert into registration (state, email, display_name, company_zh, uscc, hub, city, locale, expires_at, user_id, created_at, submitted_at)
     values ($1, $2, $3, '公司', '91320583MA1ERASE1X', 'jiangsu', '昆山', 'zh-CN', now(), $4, now(), $5)`,
    [state, email, name, state === 'unconfirmed' ? null : agent.userId, state === 'unconfirmed' ? null : new Date()],
  );

describe('an erasure reaches', () => {
  it.each(['submitted', 'waitlisted', 'returned', 'unconfirmed'])(
    'a registration that is %s, which goes with its person',
    async (state) => {
      const person = await named(await world.anyone('applicant'));
      await register(state, person);
      await erase(person.agent);
      await assertNothingOf(person);
      expect(await sql('select from registration where user_id = $1', [person.agent.userId])).toEqual([]);
    },
  );

  it('an approved registration, which stays with the company under the pseudonym', async () => {
    const person = await named(await world.investor());
    await register('approved', person);
    const { pseudonym } = await erase(person.agent);
    await assertNothingOf(person);
    const kept = await sql<{ name: string }>('select display_name as name from registration where user_id = $1', [person.agent.userId]);
    expect(kept).toEqual([{ name: pseudonym }]);
  });

  it('passkeys, seeds, codes, identities at a provider and half sign-ins', async () => {
    const person = await named(await world.official());
    const { userId } = person.agent;
    await sql(`insert into passkey (user_id, credential_id, public_key, counter, transports, name, created_at)
      values ('${userId}', '${randomUUID()}', 'k', 0, '{}', '${person.name}', now())`);
    await sql(`insert into recovery_code (code_sha256, user_id) values ('${randomUUID()}', '${userId}')`);
    await sql(`insert into provider_identity (issuer, subject, user_id, joined_at) values ('i', '${randomUUID()}', '${userId}', now())`);
    await sql(
      `insert into sign_in_step (token_sha256, kind, user_id, content, expires_at) values ('${userId}', 'second-step', '${userId}', '{}', now())`,
    );
    await erase(person.agent);
    for (const table of ['passkey', 'recovery_code', 'provider_identity', 'sign_in_step', 'session', 'password_reset']) {
      expect(await sql(`select from ${table} where user_id = $1`, [userId])).toEqual([]);
    }
    await assertNothingOf(person);
  });

  it('what a request wrote that had begun under the old name', async () => {
    const person = await named(await world.official());
    const { pseudonym } = await erase(person.agent);
    await sql(
      `insert into import_batch (kind, file_name, file_key, state, created_by, created_by_name, created_at)
      values ('projects', 'late.csv', '${randomUUID()}', 'reading', $1, $2, now())`,
      [person.agent.userId, person.name],
    );
    await world.get(SweepAfterErasure).execute(String(person.agent.userId));
    const late = await sql<{ by: string }>('select created_by_name as by from import_batch where created_by = $1', [person.agent.userId]);
    expect(late).toEqual([{ by: pseudonym }]);
  });
});

describe('after an erasure', () => {
  it('no link for a new password is sent to the address', async () => {
    const person = await named(await world.official());
    await erase(person.agent);
    await assertNothingOf(person);
    await world.stranger.call(requestPasswordReset, { body: { email: person.email } });
    await until(
      () => sql(`select from job.job where name = 'password-reset' and data ->> 'email' = $1 and state = 'completed'`, [person.email]),
      (done) => done.length === 1,
    );
    expect(await sql('select from mail where to_address = $1', [person.email])).toEqual([]);
  });

  it('a value that the chain speaks of is missed by nobody; one that is altered or taken away without an erasure is found', async () => {
    const [erased, present] = [await named(await world.official()), await named(await world.official())];
    await erase(erased.agent);
    expect((await auditor.call(checkAudit, {})).problems).toEqual([]);
    const owner = world.get(DataSource);
    await owner.query('alter table audit_personal_value disable trigger personal_value_stays');
    await owner.query(`update audit_personal_value set value = '"somebody else"' where user_id = $1 and value::text like '%이름%'`, [
      present.agent.userId,
    ]);
    const altered = (await auditor.call(checkAudit, {})).problems;
    await owner.query('delete from audit_personal_value where user_id = $1', [present.agent.userId]);
    const gone = (await auditor.call(checkAudit, {})).problems;
    expect([altered.map(({ code }) => code), gone.map(({ code }) => code)]).toEqual([['sealed-value'], ['sealed-value']]);
  });
});

it('an account of the demo world does not count as somebody who can let others in', async () => {
  const alone = await newWorld();
  const administrator = await alone.anyone('administrator');
  const demo = { email: 'demo@example.org', password: TEST_PASSWORD, displayName: 'Demo', role: 'administrator' as const, demo: true };
  await alone.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => alone.get(AddUser).execute(tx, demo));
  const refusal = await administrator.refused(eraseOwnAccount, { body: { password: TEST_PASSWORD, code: null } });
  expect(refusal.code).toBe('user.last-administrator');
  await alone.close();
});

it('an account that was erased takes no name any more', async () => {
  const person = await named(await world.official());
  await erase(person.agent);
  expect(await person.agent.refused(changeProfile, { body: { displayName: 'Back', locale: 'ko' } })).toMatchObject({ status: 401 });
});
