import type { MigrationInterface, QueryRunner } from 'typeorm';

const BATCHES = `
create table import_batch (
  id uuid primary key default bridge_uuid7(),
  kind text not null check (kind in ('projects', 'opportunities')),
  state text not null default 'reading'
    check (state in ('reading', 'unreadable', 'checked', 'committing', 'committed', 'undone', 'discarded')),
  file_name text not null,
  file_key text not null,
  failure jsonb,
  correction jsonb not null default '{}',
  fingerprint text,
  encoding text,
  sheet_name text,
  header_row integer,
  columns jsonb not null default '[]',
  counts jsonb not null default '{"read": 0, "created": 0, "updated": 0, "skipped": 0, "rejected": 0}',
  problem_counts jsonb not null default '[]',
  delegation_id uuid references delegation (id),
  delegation jsonb,
  created_by uuid references app_user (id),
  created_by_name text not null,
  created_at timestamptz not null,
  committed_at timestamptz,
  undone_at timestamptz
);
create index import_batch_newest on import_batch (created_at desc)`;

// Apart from the batch, which the commit keeps locked: the progress is written and read while it works.
const PROGRESS = `
create table import_progress (
  import_id uuid primary key references import_batch (id) on delete cascade,
  percent integer not null
)`;

const ROWS = `
create table import_row (
  import_id uuid not null references import_batch (id) on delete cascade,
  row integer not null,
  sheet_row integer not null,
  fate text not null check (fate in ('create', 'update', 'skip', 'reject')),
  title text not null,
  read jsonb not null,
  written jsonb not null,
  problems jsonb not null,
  problem_codes text[] not null,
  duplicate_of_row integer,
  existing jsonb,
  changes jsonb not null default '[]',
  record_id uuid,
  record_version integer,
  previous jsonb,
  primary key (import_id, row)
)`;

// Corrections of the columns, remembered for lists with the same header.
const MEMORY = `
create table import_column_memory (
  kind text not null,
  fingerprint text not null,
  columns jsonb not null,
  updated_at timestamptz not null,
  primary key (kind, fingerprint)
)`;

export class Imports1795500000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [BATCHES, PROGRESS, ROWS, MEMORY]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_column_memory, import_row, import_progress, import_batch');
  }
}
