import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organiser acts for one delegation, and nobody else does. */
export class Organisers1795500001010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app_user add column delegation_id uuid references delegation (id)');
    await runner.query(
      `alter table app_user add constraint app_user_organises check ((role = 'delegation-organiser') = (delegation_id is not null))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app_user drop column delegation_id');
  }
}
