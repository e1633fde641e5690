import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which steps of the demo world are made, so that a start that was interrupted is continued by the next. */
export class DemoWorld1795500000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table demo_step (step text primary key, done_at timestamptz not null default now())');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table demo_step');
  }
}
