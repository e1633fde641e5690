import type { QueryRunner } from 'typeorm';

// `(select …)` is asked once a statement and not once a row.
export const SEES_ALL = `(select bridge_sight()) = 'all'`;
export const OWN = '(select bridge_organisation())';
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

const NAMES = ['whole', 'reads', 'adds', 'changes', 'removes'];

/** Puts tables behind their policies, in place of those that they have. */
export async function setPolicies(runner: QueryRunner, policies: Readonly<Record<string, Policy>>): Promise<void> {
  for (const [table, policy] of Object.entries(policies)) {
    for (const name of NAMES) await runner.query(`drop policy if exists ${name} on ${table}`);
    for (const sql of statements(table, policy)) await runner.query(sql);
  }
}

export async function takePolicies(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    for (const name of NAMES) await runner.query(`drop policy if exists ${name} on ${table}`);
    await runner.query(`alter table ${table} no force row level security`);
    await runner.query(`alter table ${table} disable row level security`);
  }
}
