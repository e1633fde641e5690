import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = ['draft', 'submitted', 'returned', 'signed'];
const KINDS = ['created', 'submitted', 'commented', 'returned', 'signed'];

/** Puts a list of allowed words in place of the one that a column has. */
const allow = (table: string, column: string, words: readonly string[]): string => `
alter table ${table}
  drop constraint ${table}_${column}_check,
  add constraint ${table}_${column}_check check (${column} in (${words.map((word) => `'${word}'`).join(', ')}))`;

const APPROVAL = `
alter table match_report
  add column approved_at timestamptz,
  add column approved_by uuid references app_user (id),
  add column approved_by_name text,
  add constraint match_report_second_person check (approved_by <> created_by and approved_by <> signed_by)`;

/** A signed report is approved by a second person. What was signed before waits for an approval like any other. */
export class ApprovedReports1795500001510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow('match_report', 'state', [...STATES, 'approved']));
    await runner.query(allow('match_report_event', 'kind', [...KINDS, 'approved']));
    await runner.query(APPROVAL);
  }

  /** An approval cannot be told any more: the report is as signed as before, and what the approver said stays as a comment. */
  async down(runner: QueryRunner): Promise<void> {
    // Policies hold for a plain owner too: without a word of who asks, there is nothing to update.
    await runner.query(`select set_config('bridge.sight', 'all', true)`);
    await runner.query(`update match_report set state = 'signed' where state = 'approved'`);
    await runner.query(`delete from match_report_event where kind = 'approved' and comment is null`);
    await runner.query(`update match_report_event set kind = 'commented' where kind = 'approved'`);
    await runner.query(
      'alter table match_report drop constraint match_report_second_person, drop column approved_at, drop column approved_by, drop column approved_by_name',
    );
    await runner.query(allow('match_report_event', 'kind', KINDS));
    await runner.query(allow('match_report', 'state', STATES));
  }
}
