import type { MigrationInterface, QueryRunner } from 'typeorm';

const RUNS = `
create table match_run (
  id uuid primary key default bridge_uuid7(),
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  progress_percent integer not null default 0,
  cancel_requested boolean not null default false,
  delegation_id uuid references delegation (id),
  project_id uuid references project (id),
  includes_history boolean not null default false,
  as_of date not null,
  rule_set_version text,
  hashes jsonb,
  counts jsonb,
  created_by uuid references app_user (id),
  created_by_name text not null default '',
  created_at timestamptz not null,
  frozen_at timestamptz,
  finished_at timestamptz,
  duration_ms integer
);
create index match_run_newest on match_run (state, finished_at desc);
create table match_run_input (
  run_id uuid primary key references match_run (id) on delete cascade,
  snapshot text not null,
  rule_set text not null
)`;

// What the board filters and sorts by, as it stood when the run was frozen.
const FROZEN = `
create table match_run_project (
  run_id uuid not null references match_run (id) on delete cascade,
  project_id uuid not null references project (id),
  code text not null,
  history boolean not null,
  company_name jsonb not null,
  hub text, sector text, product text, product_text text,
  primary key (run_id, project_id)
);
create index match_run_project_by_project on match_run_project (project_id, run_id);
create table match_run_opportunity (
  run_id uuid not null references match_run (id) on delete cascade,
  opportunity_id uuid not null references opportunity (id),
  block text not null,
  parcel_no text not null,
  area_m2 double precision,
  available_from date,
  primary key (run_id, opportunity_id)
)`;

const MATCHES = `
create table match (
  id uuid primary key default bridge_uuid7(),
  run_id uuid not null references match_run (id) on delete cascade,
  project_id uuid not null,
  opportunity_id uuid not null,
  gate text not null check (gate in ('yes', 'no', 'unknown')),
  failed_gates text[] not null,
  unknown_gates text[] not null,
  fit_low integer not null,
  fit_mid integer not null,
  fit_high integer not null,
  coverage_percent integer not null,
  readiness integer not null,
  flags text[] not null,
  unknown_flags text[] not null,
  missing_count integer not null,
  rank_for_project integer not null,
  rank_for_opportunity integer not null,
  unique (run_id, project_id, opportunity_id),
  foreign key (run_id, project_id) references match_run_project (run_id, project_id) on delete cascade,
  foreign key (run_id, opportunity_id) references match_run_opportunity (run_id, opportunity_id) on delete cascade
);
create index match_by_opportunity on match (run_id, opportunity_id, rank_for_opportunity)`;

const REPORTS = `
create sequence match_report_number;
create table match_report (
  id uuid primary key default bridge_uuid7(),
  version integer not null default 1,
  number text not null unique,
  run_id uuid not null unique references match_run (id),
  state text not null default 'draft' check (state in ('draft', 'submitted', 'returned', 'signed')),
  created_by uuid references app_user (id),
  created_by_name text not null,
  created_at timestamptz not null,
  submitted_at timestamptz,
  signed_at timestamptz,
  signed_by uuid references app_user (id),
  signed_by_name text
);
create table match_report_event (
  id uuid primary key default bridge_uuid7(),
  report_id uuid not null references match_report (id) on delete cascade,
  at timestamptz not null,
  by_name text not null,
  kind text not null check (kind in ('created', 'submitted', 'commented', 'returned', 'signed')),
  comment text
);
create index match_report_event_by_report on match_report_event (report_id, at)`;

export class Matching1795500000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [RUNS, FROZEN, MATCHES, REPORTS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table match_report_event, match_report, match, match_run_opportunity, match_run_project, match_run_input, match_run',
    );
    await runner.query('drop sequence match_report_number');
  }
}
