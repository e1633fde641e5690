import type { QueryRunner } from 'typeorm';

// `(select …)` is asked once a statement and not once a row.
export const SEES_ALL = `(select bridge_sight()) = 'all'`;
export const OWN = '(select bridge_organisation())';
/** Rows of the person who asks; rows for the product itself, which acts for nobody. */
export const PERSON = 'user_id = (select bridge_user())';
export const PRODUCT = `((select bridge_user()) is null and ${SEES_ALL})`;
export const through = (table: string, condition: string): string => `${SEES_ALL} or exists (select from ${table} where ${condition})`;

/** What a table shows, and to whom (see decision 8). */
export interface Policy {
  /** Who may see a row. */
  reads: string;
  /** False where even who sees all sees only some of the rows. */
  isWhole?: boolean;
  /** Who may write one; who sees all, where nothing is said. */
  writes?: string;
}

// For who sees all, the planner must not guess how many rows a condition leaves: it guessed few and sorted the whole table.
const forAll = (table: string): string => `
do $$ begin
  if exists (select from pg_roles where rolname = 'bridge_all') then
    create policy whole on ${table} for select to bridge_all using (true);
  end if;
end $$`;

function statements(table: string, { reads, isWhole = true, writes = SEES_ALL }: Policy): string[] {
  return [
    ...(isWhole && reads.includes(SEES_ALL) ? [forAll(table)] : []),
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy reads on ${table} for select using (${reads})`,
    `create policy adds on ${table} for insert with check (${writes})`,
    `create policy changes on ${table} for update using (${writes}) with check (${writes})`,
    `create policy removes on ${table} for delete using (${writes})`,
  ];
}

const NAMES = ['whole', 'own', 'reads', 'adds', 'changes', 'removes'];

/** Puts tables behind their policies, in place of those that they have. */
export async function setPolicies(runner: QueryRunner, policies: Readonly<Record<string, Policy>>): Promise<void> {
  for (const [table, policy] of Object.entries(policies)) {
    for (const name of NAMES) await runner.query(`drop policy if exists ${name} on ${table}`);
    for (const sql of statements(table, policy)) await runner.query(sql);
  }
}

// Whoever owns the database, also after it was restored under another owner; else whoever made the tables.
const OWNER = `case when current_user = (select pg_get_userbyid(datdba) from pg_database where datname = current_database())
  then 'pg_database_owner' else current_user::text end`;

/**
 * Gives `bridge_app` policies of its own. Who asks under it never sees all, and with "sees all or …" in it no condition of a policy found
 * an index. The policies that tell by the settings stay with the roles that need them: the owner, who may take no other role, and
 * `bridge_all` where even it sees only some of the rows. For every table whose policy is open to all roles.
 */
export async function narrowPolicies(runner: QueryRunner): Promise<void> {
  await runner.query(`
do $$ declare rule record; owner text := ${OWNER}; begin
  if not exists (select from pg_roles where rolname = 'bridge_app') then return; end if;
  for rule in
    select p.tablename, replace(p.qual, $sees$(( SELECT bridge_sight() AS bridge_sight) = 'all'::text)$sees$, 'false') as own,
      exists (select from pg_policies w where w.schemaname = 'public' and w.tablename = p.tablename and w.policyname = 'whole') as is_whole
    from pg_policies p where p.schemaname = 'public' and p.policyname = 'reads' and p.roles = '{public}'
  loop
    execute format('create policy own on %I for select to bridge_app using (%s)', rule.tablename, rule.own);
    execute format('alter policy reads on %I to %I', rule.tablename, owner);
    if not rule.is_whole then execute format('alter policy reads on %I to %I, bridge_all', rule.tablename, owner); end if;
  end loop;
end $$`);
}

/** Takes back what {@link narrowPolicies} did. */
export async function widenPolicies(runner: QueryRunner): Promise<void> {
  await runner.query(`
do $$ declare rule record; begin
  for rule in select tablename from pg_policies where schemaname = 'public' and policyname = 'own' loop
    execute format('drop policy own on %I', rule.tablename);
    execute format('alter policy reads on %I to public', rule.tablename);
  end loop;
end $$`);
}

export async function takePolicies(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    for (const name of NAMES) await runner.query(`drop policy if exists ${name} on ${table}`);
    await runner.query(`alter table ${table} no force row level security`);
    await runner.query(`alter table ${table} disable row level security`);
  }
}
