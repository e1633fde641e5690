import type { MigrationInterface, QueryRunner } from 'typeorm';

const AGREEMENTS = `
create table agreement_number (year integer primary key, last integer not null);
create table agreement (
  id uuid primary key default bridge_uuid7(),
  version integer not null default 1,
  code text not null unique,
  title jsonb not null,
  level text not null,
  document_type text not null,
  binding boolean,
  sector text,
  signed_on text,
  subject text,
  amounts jsonb not null default '[]',
  commitments jsonb not null default '[]',
  products jsonb not null default '[]',
  implementing_body text,
  source text,
  note text,
  terminal text,
  exit_reason text,
  exit_on date,
  match_id uuid,
  match_organisation_id uuid references organisation (id),
  project_id uuid references project (id),
  project_code text,
  opportunity_id uuid references opportunity (id),
  block text,
  parcel_no text,
  public_key text unique,
  last_confirmed_at timestamptz,
  last_confirmed_by text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (num_nulls(match_id, match_organisation_id, project_id, project_code, opportunity_id, block, parcel_no) in (0, 7)),
  check (terminal is not null or exit_reason is null and exit_on is null)
);
create index agreement_by_match on agreement (match_id) where match_id is not null`;

// One project has one agreement under way for one parcel, in whichever run they were matched.
const ONE_UNDER_WAY = `
create unique index agreement_under_way on agreement (project_id, opportunity_id)
  where project_id is not null and (terminal is null or terminal = 'on-hold')`;

const PARTS = `
create table agreement_party (
  agreement_id uuid not null references agreement (id) on delete cascade,
  position integer not null,
  name text not null,
  organisation_id uuid references organisation (id),
  side text not null,
  state text not null,
  primary key (agreement_id, position)
);
create index agreement_party_by_organisation on agreement_party (organisation_id) where organisation_id is not null;
create table agreement_milestone (
  agreement_id uuid not null references agreement (id) on delete cascade,
  code text not null,
  planned_on text,
  actual_on date,
  evidence text,
  verified_by text,
  verified_at timestamptz,
  primary key (agreement_id, code),
  check (actual_on is null or evidence is not null and verified_at is not null)
);
create table agreement_lineage (
  newer_id uuid not null references agreement (id) on delete cascade,
  older_id uuid not null references agreement (id) on delete cascade,
  primary key (newer_id, older_id),
  check (newer_id <> older_id)
);
create index agreement_lineage_by_older on agreement_lineage (older_id)`;

export class Agreements1795500000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [AGREEMENTS, ONE_UNDER_WAY, PARTS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table agreement_lineage, agreement_milestone, agreement_party, agreement, agreement_number');
  }
}
