import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type ChainHead, canonicalJson, chained, type EntryContent, GENESIS_HASH } from '../modules/audit/index.js';

/** The name of who acted stays with the account, where it can be taken away: the log itself can never be changed again. */
const TABLES = `
create table audit_entry (
  seq bigint primary key check (seq > 0),
  at timestamptz not null,
  actor_id uuid,
  actor_role text,
  action text not null,
  subject_type text not null,
  subject_id uuid,
  changes json not null,
  restores bigint,
  prev_hash text not null,
  hash text not null
);
create index audit_entry_by_subject on audit_entry (subject_type, subject_id, seq desc);
create index audit_entry_by_actor on audit_entry (actor_id, seq desc);
create index audit_entry_by_time on audit_entry (at);
create table audit_head (
  single boolean primary key default true check (single),
  seq bigint not null,
  hash text not null
);
insert into audit_head (seq, hash) values (0, '${GENESIS_HASH}')`;

/** A wall against mistakes and against whoever has the application's account; whoever owns the database is caught by the chain. */
const TRIGGERS = `
create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_stays before update or delete on audit_entry for each row execute function audit_is_append_only();
create trigger audit_entry_stays_whole before truncate on audit_entry for each statement execute function audit_is_append_only();
create trigger audit_head_stays before delete on audit_head for each row execute function audit_is_append_only();
create trigger audit_head_stays_whole before truncate on audit_head for each statement execute function audit_is_append_only();
create trigger audit_head_grows before update on audit_head for each row when (new.seq <= old.seq) execute function audit_is_append_only()`;

const BATCH = 1_000;
const KEEP = `
insert into audit_entry (seq, at, actor_id, actor_role, action, subject_type, subject_id, changes, restores, prev_hash, hash)
select seq, at, "actorId", "actorRole", action, "subjectType", "subjectId", changes, restores, "prevHash", hash
from json_to_recordset($1::json) as entry (seq bigint, at timestamptz, "actorId" uuid, "actorRole" text, action text,
  "subjectType" text, "subjectId" uuid, changes json, restores bigint, "prevHash" text, hash text)`;

export class AuditChain1795500001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table audit_entry rename to audit_entry_loose');
    await runner.query(TABLES);
    await chainLooseEntries(runner);
    await runner.query(TRIGGERS);
    await runner.query('drop table audit_entry_loose');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table audit_entry rename to audit_entry_chained');
    await runner.query(
      `create table audit_entry (id uuid primary key default bridge_uuid7(), at timestamptz not null default now(), actor_id uuid,
         actor_name text, action text not null, subject_type text not null, subject_id uuid not null, changes jsonb not null default '[]')`,
    );
    await runner.query('create index audit_entry_subject on audit_entry (subject_type, subject_id, at desc)');
    await runner.query(
      `insert into audit_entry (at, actor_id, actor_name, action, subject_type, subject_id, changes)
       select c.at, c.actor_id, u.display_name, c.action, c.subject_type, c.subject_id, c.changes::jsonb
       from audit_entry_chained c left join app_user u on u.id = c.actor_id where c.subject_id is not null order by c.seq`,
    );
    await runner.query('drop table audit_entry_chained, audit_head');
    await runner.query('drop function audit_is_append_only()');
  }
}

type Loose = EntryContent & { id: string; at: string };

/** What was written before there was a chain, in the order in which it was written. */
async function chainLooseEntries(runner: QueryRunner): Promise<void> {
  let head: ChainHead = { seq: 0, hash: GENESIS_HASH };
  for (;;) {
    const loose: Loose[] = await runner.query(
      `select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_id as "actorId", null as "actorRole", action,
         subject_type as "subjectType", subject_id as "subjectId", changes, null as restores
       from audit_entry_loose l order by l.at, l.id limit $1 offset $2`,
      [BATCH, head.seq],
    );
    const entries = chained(head, loose);
    const last = entries.at(-1);
    if (!last) break;
    await runner.query(KEEP, [canonicalJson(entries)]);
    head = { seq: last.seq, hash: last.hash };
  }
  await runner.query('update audit_head set seq = $1, hash = $2', [head.seq, head.hash]);
}
