import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person who registers says of themselves and their company, until somebody of the zone has looked at it and after. */
export class Registrations1795500001220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table registration (
  id uuid primary key default bridge_uuid7(),
  version integer not null default 1,
  state text not null default 'unconfirmed' check (state in ('unconfirmed', 'submitted', 'waitlisted', 'returned', 'approved')),
  email text not null check (email = lower(email)),
  display_name text not null,
  company_zh text not null,
  company_ko text,
  company_en text,
  uscc text not null,
  hub text not null,
  city text not null,
  locale text not null,
  password_hash text,
  token_sha256 bytea unique,
  expires_at timestamptz not null,
  user_id uuid unique references app_user (id),
  created_at timestamptz not null,
  submitted_at timestamptz,
  reason text,
  expected_on date,
  decided_at timestamptz,
  decided_by uuid references app_user (id),
  check ((state = 'unconfirmed') = (user_id is null)),
  check (state = 'unconfirmed' or (password_hash is null and token_sha256 is null and submitted_at is not null))
)`);
    await runner.query('create index registration_queue on registration (state, submitted_at)');
    await runner.query('create index registration_company on registration (uscc)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table registration');
  }
}
