import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As whom an administrator looks at the portal in a session. */
export class ViewAs1795500001020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session add column viewing_as uuid references app_user (id) on delete set null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session drop column viewing_as');
  }
}
