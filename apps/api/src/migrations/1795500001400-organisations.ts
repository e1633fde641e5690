import type { MigrationInterface, QueryRunner } from 'typeorm';

// One that was merged keeps what it was, its number too, and points at the one that it went into; a number belongs to one of the others.
const RECORDS = [
  `alter table organisation
     add column kind text,
     add column legal_form text,
     add column country text check (country ~ '^[A-Z]{2}$'),
     add column business_number text,
     add column readings text,
     add column ownership_as_of date,
     add column ownership_source text,
     add column stated_state_percent double precision check (stated_state_percent between 0 and 100),
     add column lenders jsonb not null default '[]',
     add column merged_into uuid references organisation (id),
     add constraint organisation_not_into_itself check (merged_into <> id)`,
  'drop index organisation_uscc',
  'create unique index organisation_uscc on organisation (uscc) where uscc is not null and merged_into is null',
  `create unique index organisation_business_number on organisation (business_number)
     where business_number is not null and merged_into is null`,
  'create index organisation_merged on organisation (merged_into) where merged_into is not null',
  `create table organisation_alias (
     organisation_id uuid not null references organisation (id) on delete cascade,
     position integer not null,
     script text not null check (script in ('ko', 'zh', 'en')),
     name text not null,
     kind text not null,
     primary key (organisation_id, position)
   )`,
  'create index organisation_alias_name on organisation_alias (name)',
];

// `of_position` is an earlier owner of the same statement, so that a statement cannot go in circles by itself.
const OWNERS = [
  `create table organisation_owner (
     organisation_id uuid not null references organisation (id) on delete cascade,
     position integer not null,
     owner_id uuid references organisation (id),
     name text not null,
     kind text not null,
     country text check (country ~ '^[A-Z]{2}$'),
     percent double precision check (percent between 0 and 100),
     of_position integer check (of_position >= 0 and of_position < position),
     primary key (organisation_id, position)
   )`,
  'create index organisation_owner_by_owner on organisation_owner (owner_id) where owner_id is not null',
];

const DUPLICATES = [
  `create table duplicate_candidate (
     id uuid primary key default bridge_uuid7(),
     first_id uuid not null references organisation (id),
     second_id uuid not null references organisation (id),
     state text not null default 'open' check (state in ('open', 'merged', 'dismissed')),
     score integer not null check (score between 0 and 100),
     reasons jsonb not null,
     found_at timestamptz not null,
     decided_at timestamptz,
     decided_by uuid references app_user (id),
     unique (first_id, second_id),
     check (first_id < second_id)
   )`,
  'create index duplicate_candidate_second on duplicate_candidate (second_id)',
  `create table organisation_merge (
     id uuid primary key default bridge_uuid7(),
     survivor_id uuid not null references organisation (id),
     merged_id uuid not null references organisation (id),
     merged_at timestamptz not null,
     merged_by uuid references app_user (id),
     survivor_before jsonb not null,
     survivor_after jsonb not null,
     undone_at timestamptz,
     undone_by uuid references app_user (id)
   )`,
  'create unique index organisation_merged_once on organisation_merge (merged_id) where undone_at is null',
  `create table organisation_merge_item (
     merge_id uuid not null references organisation_merge (id) on delete cascade,
     table_name text not null,
     column_name text not null,
     row_key jsonb not null,
     primary key (merge_id, table_name, column_name, row_key)
   )`,
];

export class Organisations1795500001400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...RECORDS, ...OWNERS, ...DUPLICATES]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table organisation_merge_item, organisation_merge, duplicate_candidate, organisation_owner, organisation_alias',
    );
    await runner.query('drop index organisation_uscc, organisation_business_number, organisation_merged');
    await runner.query(`alter table organisation drop column kind, drop column legal_form, drop column country, drop column business_number,
      drop column readings, drop column ownership_as_of, drop column ownership_source, drop column stated_state_percent,
      drop column lenders, drop column merged_into`);
    await runner.query('create unique index organisation_uscc on organisation (uscc) where uscc is not null');
  }
}
