import type { MigrationInterface, QueryRunner } from 'typeorm';

const PASSKEY = `
create table passkey (
  id uuid primary key default bridge_uuid7(),
  user_id uuid not null references app_user (id) on delete cascade,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkey_by_user on passkey (user_id)`;

export class Passkeys1795500001310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PASSKEY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table passkey');
  }
}
