import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails that wait to be sent, and the trace of those that were; their text goes with them. */
export class Mail1795500001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table mail (
  id uuid primary key default bridge_uuid7(),
  to_address text not null,
  locale text not null,
  kind text not null,
  subject text not null,
  text text,
  created_at timestamptz not null,
  sent_at timestamptz,
  given_up_at timestamptz,
  check (text is null or (sent_at is null and given_up_at is null))
)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mail');
  }
}
