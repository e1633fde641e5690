import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which person at an identity provider is which account: by the provider's own key, as an e-mail address may pass to somebody else. */
const IDENTITY = `
create table provider_identity (
  issuer text not null,
  subject text not null,
  user_id uuid not null references app_user (id) on delete cascade,
  joined_at timestamptz not null,
  primary key (issuer, subject),
  unique (issuer, user_id)
)`;

export class SingleSignOn1795500001320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IDENTITY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table provider_identity');
  }
}
