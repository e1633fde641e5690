import type { MigrationInterface, QueryRunner } from 'typeorm';

// Dates are ISO text in the generated columns: a cast to date depends on the session's settings, so PostgreSQL allows none there.
const OPPORTUNITIES = `
create table opportunity (
  id uuid primary key default bridge_uuid7(),
  version integer not null default 1,
  block text not null,
  parcel_no text not null,
  parcel_order text not null,
  figures jsonb not null,
  geometry jsonb,
  geometry_schematic boolean not null default false,
  remarks text,
  import_id uuid,
  import_file_name text,
  import_row integer,
  area_m2 double precision generated always as ((figures -> 'areaM2' ->> 'value')::double precision) stored,
  power_mw double precision generated always as ((figures -> 'powerMw' ->> 'value')::double precision) stored,
  sale_price_krw_per_m2 double precision generated always as ((figures -> 'salePriceKrwPerM2' ->> 'value')::double precision) stored,
  available_from text generated always as (figures -> 'availableFrom' ->> 'value') stored,
  status text generated always as (figures -> 'status' ->> 'value') stored,
  tenure text generated always as (figures -> 'tenure' ->> 'value') stored,
  hidden_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((import_id is null) = (import_file_name is null) and (import_id is null) = (import_row is null))
);
create unique index opportunity_parcel on opportunity (block, parcel_no) where hidden_at is null;
create index opportunity_by_import on opportunity (import_id) where import_id is not null`;

const ZONE = `
create table zone_block (
  block text primary key,
  position integer not null,
  name jsonb not null,
  gross_area_m2 double precision,
  status text not null,
  offered boolean not null,
  available_from date,
  designations jsonb not null,
  source text not null,
  as_of text,
  note text
);
create table zone_capacity (
  position integer primary key,
  scope text not null,
  utility text not null,
  quantity double precision,
  unit text not null,
  available_from date,
  certainty text not null,
  source text not null,
  as_of text,
  note text
)`;

const RULES = `
create table dated_rule (
  kind text not null check (kind in ('incentive', 'regulation')),
  code text not null,
  position integer not null,
  rule jsonb not null,
  primary key (kind, code)
);
create table rule_source (
  key text primary key,
  title text not null,
  url text
)`;

export class Opportunities1795500000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OPPORTUNITIES, ZONE, RULES]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rule_source, dated_rule, zone_capacity, zone_block, opportunity');
  }
}
