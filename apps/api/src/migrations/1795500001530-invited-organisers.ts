import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is invited to organise is invited for one delegation, as the table of accounts wants it. */
export class InvitedOrganisers1795500001530 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`select set_config('bridge.sight', 'all', true)`);
    // Without a delegation they could never be taken up.
    await runner.query(
      `update invitation set withdrawn_at = now() where role = 'delegation-organiser' and accepted_at is null and withdrawn_at is null`,
    );
    await runner.query(`alter table invitation
      add column delegation_id uuid references delegation (id),
      add constraint invitation_organises
        check ((role = 'delegation-organiser') = (delegation_id is not null) or (delegation_id is null and withdrawn_at is not null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table invitation drop column delegation_id');
  }
}
