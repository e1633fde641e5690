import type { MigrationInterface, QueryRunner } from 'typeorm';

const DELEGATIONS = `
create table delegation (
  id uuid primary key default bridge_uuid7(),
  version integer not null default 1,
  name_ko text, name_zh text, name_en text,
  hub text not null,
  organiser text,
  arrives_on date,
  leaves_on date,
  created_at timestamptz not null,
  check (coalesce(name_ko, name_zh, name_en) is not null),
  check (leaves_on >= arrives_on)
)`;

// `P-2026-0001`; the number runs on over the years and may outgrow four digits.
const CODES = `
create sequence project_number;
create function next_project_code(year text) returns text language sql volatile as $$
  select 'P-' || year || '-' || lpad(n::text, greatest(4, length(n::text)), '0') from nextval('project_number') n
$$`;

// All fields stand in one document, as the contract words them; what lists filter and sort by is read out of it by the database.
const PROJECTS = `
create table project (
  id uuid primary key default bridge_uuid7(),
  version integer not null default 1,
  code text not null unique,
  origin text not null check (origin in ('portal', 'import', 'history')),
  organisation_id uuid not null references organisation (id),
  delegation_id uuid references delegation (id),
  fields jsonb not null,
  written jsonb not null default '{}',
  import_id uuid,
  import_file_name text,
  import_row integer,
  outcome jsonb,
  sector text generated always as (fields ->> 'sector') stored,
  hub text generated always as (fields ->> 'hub') stored,
  investment_amount double precision generated always as ((fields #>> '{investment,amount}')::double precision) stored,
  investment_currency text generated always as (fields #>> '{investment,currency}') stored,
  area_max_m2 double precision generated always as ((fields #>> '{areaM2,max}')::double precision) stored,
  company text generated always as
    (coalesce(fields #>> '{companyName,zh}', fields #>> '{companyName,en}', fields #>> '{companyName,ko}')) stored,
  search_text text generated always as (lower(
    code || ' ' || coalesce(fields #>> '{companyName,zh}', '') || ' ' || coalesce(fields #>> '{companyName,en}', '') || ' ' ||
    coalesce(fields #>> '{companyName,ko}', '') || ' ' || coalesce(fields ->> 'uscc', '') || ' ' ||
    coalesce(fields ->> 'productText', '') || ' ' || coalesce(fields ->> 'city', ''))) stored,
  hidden_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((import_id is null) = (import_file_name is null) and (import_id is null) = (import_row is null)),
  check (outcome is null or origin = 'history')
);
create index project_by_organisation on project (organisation_id);
create index project_by_delegation on project (delegation_id) where delegation_id is not null;
create index project_by_import on project (import_id) where import_id is not null;
create unique index project_portal_twice on project (organisation_id, md5(fields::text)) where origin = 'portal' and hidden_at is null`;

const DRAFTS = `
create table project_draft (
  user_id uuid primary key references app_user (id) on delete cascade,
  "values" jsonb not null,
  saved_at timestamptz not null
)`;

export class Projects1795500000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [DELEGATIONS, CODES, PROJECTS, DRAFTS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table project_draft, project, delegation');
    await runner.query('drop function next_project_code(text)');
    await runner.query('drop sequence project_number');
  }
}
