import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys that grow with time (RFC 9562, version 7) on PostgreSQL 15 and newer, which have no function of their own before 18. */
const UUID7 = `
create function bridge_uuid7() returns uuid language sql volatile parallel safe as $$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid
$$`;

const AUDIT = `
create table audit_entry (
  id uuid primary key default bridge_uuid7(),
  at timestamptz not null default now(),
  actor_id uuid,
  actor_name text,
  action text not null,
  subject_type text not null,
  subject_id uuid not null,
  changes jsonb not null default '[]'
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, at desc)`;

const ORGANISATIONS = `
create table organisation (
  id uuid primary key default bridge_uuid7(),
  version integer not null default 1,
  name_ko text, name_zh text, name_en text,
  uscc text,
  hub text,
  city text,
  public_history boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (coalesce(name_ko, name_zh, name_en, uscc) is not null)
);
create unique index organisation_uscc on organisation (uscc) where uscc is not null`;

const IDENTITY = `
create table app_user (
  id uuid primary key default bridge_uuid7(),
  email text not null unique check (email = lower(email)),
  password_hash text not null,
  display_name text not null,
  role text not null,
  organisation_id uuid references organisation (id),
  body text,
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  check ((role = 'investor') = (organisation_id is not null))
);
create table session (
  token_sha256 bytea primary key,
  user_id uuid not null references app_user (id) on delete cascade,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_by_user on session (user_id);
create table failed_sign_in (
  id uuid primary key default bridge_uuid7(),
  at timestamptz not null,
  email text not null,
  address text not null
);
create index failed_sign_in_email on failed_sign_in (email, at);
create index failed_sign_in_address on failed_sign_in (address, at)`;

export class Foundation1795500000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [UUID7, AUDIT, ORGANISATIONS, IDENTITY]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table failed_sign_in, session, app_user, organisation, audit_entry');
    await runner.query('drop function bridge_uuid7()');
  }
}
