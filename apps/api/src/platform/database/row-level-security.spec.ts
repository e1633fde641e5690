import type { Role } from '@bridge/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from '../../testing/fresh-database.js';
import { type TwoCompanies, twoCompanies } from '../../testing/two-companies.js';
import { newWorld, type World } from '../../testing/world.js';
import type { Viewer } from '../viewer.js';
import { UnitOfWork } from './unit-of-work.js';
import { contextOf } from './viewer-context.js';

/** What everybody who is signed in may know, what the platform keeps for itself, and what is read before a viewer is known: accounts, sessions. */
const WITHOUT_POLICY: readonly string[] = [
  'agreement_number',
  'app_user',
  'attempt',
  'audit_entry',
  'audit_head',
  'dated_rule',
  'demo_step',
  'failed_sign_in',
  'import_progress',
  'mail',
  'match_run_opportunity',
  'migration',
  'notice_standing',
  'opportunity',
  'privacy_notice',
  'rule_source',
  'session',
  'zone_block',
  'zone_capacity',
];

/** Tables with rows of both companies, each with the condition of the rows that belong to the second. */
const FOREIGN_ROWS: Readonly<Record<string, (ids: TwoCompanies['b']) => string>> = {
  organisation: ({ organisationId }) => `id = '${organisationId}'`,
  project: ({ projectId }) => `id = '${projectId}'`,
  project_draft: ({ investor }) => `user_id = '${investor.userId}'`,
  interest: ({ interestId }) => `id = '${interestId}'`,
  match_run_project: ({ projectId }) => `project_id = '${projectId}'`,
  match: ({ projectId }) => `project_id = '${projectId}'`,
  agreement: ({ agreementId }) => `id = '${agreementId}'`,
  agreement_party: ({ agreementId }) => `agreement_id = '${agreementId}'`,
  agreement_milestone: ({ agreementId }) => `agreement_id = '${agreementId}'`,
};

/** A row of each way in, as values beside the person. */
const WAYS_IN: [string, string, string][] = [
  ['passkey', 'credential_id, public_key, counter, transports, name, created_at', `'c', 'k', 0, '{}', 'n', now()`],
  ['authenticator', 'secret, since', `'s', now()`],
  ['recovery_code', 'code_sha256', `'r'`],
  ['password_reset', 'token_sha256, expires_at', `'t', now()`],
  ['failed_proof', 'at', 'now()'],
  ['provider_identity', 'issuer, subject, joined_at', `'i', 's', now()`],
  ['sign_in_step', 'token_sha256, kind, content, expires_at', `'t', 'second-step', '{}', now()`],
];

let world: World;
let both: TwoCompanies;
let client: pg.Client;
let investor: Viewer;
beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  world = await newWorld({ databaseUrl });
  both = await twoCompanies(world);
  client = new pg.Client(databaseUrl);
  await client.connect();
  const { organisationId, investor: agent } = both.a;
  investor = { userId: agent.userId, role: 'investor', organisationId, delegationId: null, body: null, displayName: '' };
});
afterAll(async () => {
  await client.end();
  await world.close();
});

const ministry: Viewer = {
  userId: null,
  role: 'ministry-reviewer',
  organisationId: null,
  delegationId: null,
  body: 'ministry',
  displayName: '',
};
const auditor: Viewer = { userId: null, role: 'auditor', organisationId: null, delegationId: null, body: null, displayName: '' };

/** Goes around the application: plain SQL under its role, in a transaction that is rolled back. */
async function asking<T extends pg.QueryResultRow>(viewer: Viewer | null, sql: string): Promise<{ rows: T[]; rowCount: number }> {
  await client.query('begin');
  try {
    await client.query(viewer ? contextOf(viewer, true, 'write') : 'set local role bridge_app');
    const { rows, rowCount } = await client.query<T>(sql);
    return { rows, rowCount: rowCount ?? 0 };
  } finally {
    await client.query('rollback');
  }
}
const countOf = async (viewer: Viewer | null, table: string, where = 'true'): Promise<number> =>
  (await asking<{ n: number }>(viewer, `select count(*)::int as n from ${table} where ${where}`)).rows[0]?.n ?? -1;

describe('the second wall', () => {
  it('stands around every table but those that are named here with a reason', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(WITHOUT_POLICY);
  });

  it.each(Object.keys(FOREIGN_ROWS))('shows an investor the own rows of %s and none of another company', async (table) => {
    const where = FOREIGN_ROWS[table] ?? (() => 'false');
    expect(await countOf(investor, table, where(both.a))).toBeGreaterThan(0);
    expect(await countOf(investor, table, where(both.b))).toBe(0);
  });

  it.each(Object.keys(FOREIGN_ROWS))('shows nothing of %s where nobody said who asks, and to roles without sight', async (table) => {
    expect(await countOf(null, table, table === 'agreement' ? 'public_key is null' : 'true')).toBe(0);
    expect(await countOf(auditor, table, table === 'agreement' ? 'public_key is null' : 'true')).toBe(0);
  });

  it('keeps reports from investors, and drafts of reports from the ministry', async () => {
    const seen = async (viewer: Viewer): Promise<number> => {
      await client.query('begin');
      await client.query('update match_report set submitted_at = now()');
      await client.query(contextOf(viewer, true, 'write'));
      const { rowCount } = await client.query('select from match_report');
      await client.query('rollback');
      return rowCount ?? -1;
    };
    expect([await seen(ministry), await seen(investor)]).toEqual([1, 0]);
    expect(await countOf(ministry, 'match_report')).toBe(0);
  });

  it('lets an investor change, delete or add nothing that belongs to another company', async () => {
    const { projectId, organisationId } = both.b;
    expect((await asking(investor, `update project set version = version + 1 where id = '${projectId}'`)).rowCount).toBe(0);
    expect((await asking(investor, `delete from project where id = '${projectId}'`)).rowCount).toBe(0);
    expect((await asking(investor, `update agreement set note = 'x'`)).rowCount).toBe(0);
    const foreign = `insert into project (code, origin, organisation_id, fields, created_at, updated_at)
      values ('P-0', 'portal', '${organisationId}', '{}', now(), now())`;
    await expect(asking(investor, foreign)).rejects.toMatchObject({ code: '42501' });
    const moved = `update project set organisation_id = '${organisationId}' where id = '${both.a.projectId}'`;
    await expect(asking(investor, moved)).rejects.toMatchObject({ code: '42501' });
  });

  it('is where the application itself works, so that a query that forgets its viewer still shows nothing foreign', async () => {
    const careless = await world
      .get(UnitOfWork)
      .read(investor, (tx) => tx.rows<{ id: string; who: string }>('select id, current_user as who from project'));
    expect(careless.map(({ id }) => id)).toEqual([both.a.projectId]);
    expect(careless[0]?.who).toBe('bridge_app');
  });

  it.each(WAYS_IN)(
    'shows the rows of %s to their person alone, and to no official who sees all records',
    async (table, columns, values) => {
      await client.query(`insert into ${table} (user_id, ${columns}) values ('${both.b.investor.userId}', ${values})`);
      const owner: Viewer = { ...investor, userId: both.b.investor.userId, organisationId: both.b.organisationId };
      const official: Viewer = { ...owner, userId: both.official.userId, role: 'zone-manager', organisationId: null, body: 'sdia' };
      expect([await countOf(owner, table), await countOf(investor, table), await countOf(official, table)]).toEqual([1, 0, 0]);
      expect((await asking(official, `delete from ${table}`)).rowCount).toBe(0);
    },
  );

  it('shows a registration to who decides it and to its applicant, and an invitation to managers', async () => {
    const applicant = await world.anyone('applicant');
    await client.query(
      `insert into registration (state, email, display_name, company_zh, uscc, hub, city, locale, expires_at, user_id, created_at, submitted_at)
       values ('submitted', 'a@example.org', 'A', '公司', '91320583MA1RLSC01X', 'jiangsu', '昆山', 'ko', now(), $1, now(), now())`,
      [applicant.userId],
    );
    await client.query(
      `insert into invitation (email, role, locale, token_sha256, invited_at, expires_at) values ('b@example.org', 'auditor', 'ko', 'x', now(), now())`,
    );
    const as = (role: Role, userId: string | null = null): Viewer => ({ ...auditor, role, userId });
    const seen = (viewer: Viewer) => Promise.all([countOf(viewer, 'registration'), countOf(viewer, 'invitation')]);
    expect(await seen(as('applicant', applicant.userId))).toEqual([1, 0]);
    const somebody = both.official.userId;
    expect(await seen({ ...as('zone-official', somebody), body: 'sdia' })).toEqual([1, 0]);
    expect(await seen({ ...as('zone-manager', somebody), body: 'sdia' })).toEqual([1, 1]);
    expect(await seen({ ...as('ministry-reviewer', somebody), body: 'ministry' })).toEqual([0, 0]);
    expect(await seen(as('administrator'))).toEqual([0, 1]);
    expect(await seen(investor)).toEqual([0, 0]);
    expect(await seen({ ...investor, role: 'investor-manager' })).toEqual([0, 0]);
  });

  it('keeps the frozen input of a run, which holds every project of it, from investors whose project is in it', async () => {
    const where = `run_id = '${both.runId}'`;
    expect(await countOf(investor, 'match_run_project', where)).toBe(1);
    expect(await countOf(investor, 'match_run_input', where)).toBe(0);
  });

  it('takes what is said of a viewer for a value and never for SQL', async () => {
    const viewer = { ...investor, organisationId: "'; drop table project; --" };
    await expect(asking(viewer, 'select from project')).rejects.toMatchObject({ code: '22P02' });
    expect(await countOf(investor, 'project')).toBe(1);
  });

  it('has policies of their own for whoever sees the own rows alone, on every table', async () => {
    const { rows } = await client.query(`select tablename from pg_policies where policyname = 'reads' and roles = '{public}'`);
    expect(rows).toEqual([]);
  });
});
