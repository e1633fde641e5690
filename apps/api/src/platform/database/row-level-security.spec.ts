import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from '../../testing/fresh-database.js';
import { type TwoCompanies, twoCompanies } from '../../testing/two-companies.js';
import { newWorld, type World } from '../../testing/world.js';
import type { Viewer } from '../viewer.js';
import { UnitOfWork } from './unit-of-work.js';
import { contextOf } from './viewer-context.js';

/** What everybody who is signed in may know, what the platform keeps for itself, and accounts: those are read before a viewer is known. */
const WITHOUT_POLICY: readonly string[] = [
  'agreement_number',
  'app_user',
  'attempt',
  'audit_entry',
  'audit_head',
  'authenticator',
  'dated_rule',
  'demo_step',
  'failed_proof',
  'failed_sign_in',
  'import_progress',
  'invitation',
  'mail',
  'match_run_opportunity',
  'migration',
  'opportunity',
  'passkey',
  'password_reset',
  'provider_identity',
  'recovery_code',
  'registration',
  'rule_source',
  'session',
  'sign_in_step',
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
  it('stands around every table but those that hold nothing of anybody', async () => {
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
