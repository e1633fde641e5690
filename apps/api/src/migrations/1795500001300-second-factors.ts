import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An authenticator: its secret is sealed with a key that is not in the database. */
const AUTHENTICATOR = `
create table authenticator (
  user_id uuid primary key references app_user (id) on delete cascade,
  secret bytea,
  since timestamptz,
  last_step bigint,
  new_secret bytea,
  new_until timestamptz,
  check ((secret is null) = (since is null)),
  check ((new_secret is null) = (new_until is null))
)`;

const RECOVERY_CODE = `
create table recovery_code (
  code_sha256 bytea primary key,
  user_id uuid not null references app_user (id) on delete cascade,
  used_at timestamptz
);
create index recovery_code_by_user on recovery_code (user_id)`;

/** Wrong codes and wrong passwords of somebody who is past the first password, whatever session or sign-in they came through. */
const FAILED_PROOF = `
create table failed_proof (
  id uuid primary key default bridge_uuid7(),
  user_id uuid not null references app_user (id) on delete cascade,
  at timestamptz not null
);
create index failed_proof_by_user on failed_proof (user_id, at)`;

/** What is under way between two requests of one browser, which holds the token in a cookie. */
const SIGN_IN_STEP = `
create table sign_in_step (
  token_sha256 bytea primary key,
  kind text not null,
  user_id uuid references app_user (id) on delete cascade,
  content jsonb not null,
  expires_at timestamptz not null
);
create index sign_in_step_by_user on sign_in_step (user_id);
create index sign_in_step_by_expiry on sign_in_step (expires_at)`;

const STRENGTH = `
alter table session add column strength text not null default 'password'
  check (strength in ('password', 'second-factor', 'passkey', 'single-sign-on'))`;

export class SecondFactors1795500001300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [AUTHENTICATOR, RECOVERY_CODE, FAILED_PROOF, SIGN_IN_STEP, STRENGTH]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session drop column strength');
    await runner.query('drop table sign_in_step, failed_proof, recovery_code, authenticator');
  }
}
