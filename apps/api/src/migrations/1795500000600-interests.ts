import type { MigrationInterface, QueryRunner } from 'typeorm';

const INTERESTS = `
create table interest (
  id uuid primary key default bridge_uuid7(),
  project_id uuid not null references project (id),
  opportunity_id uuid not null references opportunity (id),
  note text,
  created_by uuid not null references app_user (id),
  created_at timestamptz not null,
  unique (project_id, opportunity_id)
);
create index interest_by_opportunity on interest (opportunity_id)`;

export class Interests1795500000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INTERESTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table interest');
  }
}
