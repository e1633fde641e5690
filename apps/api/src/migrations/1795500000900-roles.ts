import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Managers act for their company as its other people do; who acts for a company, and nobody else, belongs to one. */
export class Roles1795500000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table app_user drop constraint app_user_check`);
    await runner.query(
      `alter table app_user add constraint app_user_acts_for check ((role in ('investor', 'investor-manager')) = (organisation_id is not null))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table app_user drop constraint app_user_acts_for`);
    await runner.query(`alter table app_user add constraint app_user_check check ((role = 'investor') = (organisation_id is not null))`);
  }
}
