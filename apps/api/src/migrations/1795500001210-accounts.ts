import type { MigrationInterface, QueryRunner } from 'typeorm';

const USERS = `
alter table app_user
  add column locale text not null default 'ko',
  add column revoked_at timestamptz`;

const SESSIONS = `
alter table session
  add column id uuid not null default bridge_uuid7() unique,
  add column browser text,
  add column system text,
  add column network text`;

const ATTEMPTS = `
create table attempt (
  id uuid primary key default bridge_uuid7(),
  purpose text not null,
  key text not null,
  at timestamptz not null
);
create index attempt_counted on attempt (purpose, key, at)`;

const RESETS = `
create table password_reset (
  token_sha256 bytea primary key,
  user_id uuid not null references app_user (id) on delete cascade,
  expires_at timestamptz not null
);
create index password_reset_by_user on password_reset (user_id)`;

const INVITATIONS = `
create table invitation (
  id uuid primary key default bridge_uuid7(),
  email text not null check (email = lower(email)),
  role text not null,
  body text,
  locale text not null,
  token_sha256 bytea not null unique,
  invited_by uuid references app_user (id),
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz
)`;

/** What accounts need beside a password: language, revocation, devices of sessions, counted tries, links of resets and invitations. */
export class Accounts1795500001210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [USERS, SESSIONS, ATTEMPTS, RESETS, INVITATIONS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table invitation, password_reset, attempt');
    await runner.query('alter table session drop column id, drop column browser, drop column system, drop column network');
    await runner.query('alter table app_user drop column locale, drop column revoked_at');
  }
}
