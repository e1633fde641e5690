import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSON, type Policy, PRODUCT, SEES_ALL, setPolicies, takePolicies } from './support/row-policies.js';

/**
 * A notice that was published is what people saw: it never changes. What a person saw and said is added to, and only the person goes. `notice_standing`
 * says who has settled which version: like the session itself it is read before it is known who asks, so no policy can be on it.
 */
const TABLES = `
create table privacy_notice (
  version integer primary key check (version > 0),
  published_at timestamptz not null,
  published_by uuid references app_user (id),
  texts json not null
);
create table notice_seen (
  user_id uuid not null references app_user (id),
  version integer not null references privacy_notice (version),
  locale text not null,
  at timestamptz not null,
  primary key (user_id, version, locale)
);
create table consent_act (
  number bigint primary key generated always as identity,
  user_id uuid not null references app_user (id),
  consent text not null check (consent in ('processing', 'cross-border')),
  given boolean not null,
  version integer not null references privacy_notice (version),
  locale text not null,
  at timestamptz not null
);
create index consent_act_by_user on consent_act (user_id, consent, number desc);
create table notice_standing (
  user_id uuid primary key references app_user (id),
  version integer not null references privacy_notice (version)
);
create table audit_personal_value (
  id uuid primary key,
  user_id uuid references app_user (id),
  address text,
  salt bytea not null,
  value json not null,
  check (num_nonnulls(user_id, address) = 1)
);
create index audit_personal_value_by_user on audit_personal_value (user_id);
create index audit_personal_value_by_address on audit_personal_value (address);
create table erasure (
  user_id uuid primary key references app_user (id),
  pseudonym text not null unique,
  erased_at timestamptz not null,
  erased_by uuid not null references app_user (id),
  data json not null
)`;

const TRIGGERS = `
create function bridge_stays_as_it_is() returns trigger language plpgsql as $$
begin
  raise exception '% is only added to', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger privacy_notice_stays before update or delete on privacy_notice for each row execute function bridge_stays_as_it_is();
create trigger notice_seen_stays before update or delete on notice_seen for each row execute function bridge_stays_as_it_is();
create trigger consent_act_stays before update or delete on consent_act for each row execute function bridge_stays_as_it_is();
create trigger erasure_stays before update or delete on erasure for each row execute function bridge_stays_as_it_is();
create trigger personal_value_stays before update on audit_personal_value for each row execute function bridge_stays_as_it_is();
create trigger privacy_notice_stays_whole before truncate on privacy_notice for each statement execute function bridge_stays_as_it_is();
create trigger notice_seen_stays_whole before truncate on notice_seen for each statement execute function bridge_stays_as_it_is();
create trigger consent_act_stays_whole before truncate on consent_act for each statement execute function bridge_stays_as_it_is();
create trigger erasure_stays_whole before truncate on erasure for each statement execute function bridge_stays_as_it_is()`;

/** Copies of a person's name, each with the account that it was taken from: an erasure must find them. */
const NAMES = `
alter table app_user add column erased_at timestamptz;
alter table mail add column is_fleeting boolean not null default false;
alter table match_report_event add column by_id uuid references app_user (id);
alter table agreement add column last_confirmed_by_id uuid references app_user (id);
alter table agreement_milestone add column verified_by_id uuid references app_user (id)`;

/** Names that were copied without their account, where one account alone bears them. */
const named = (table: string, name: string): string => `
update ${table} t set ${name === 'by_name' ? 'by' : name}_id = (select u.id from app_user u where u.display_name = t.${name})
where (select count(*) from app_user u where u.display_name = t.${name}) = 1`;

const REGISTRATION = `
alter table registration
  add column notice_version integer references privacy_notice (version),
  add column consented_at timestamptz`;

const SUPERVISES = `(select bridge_role()) in ('administrator', 'auditor')`;

const DRAFT_BEFORE: Policy = { reads: PERSON, writes: PERSON };
const DRAFT: Policy = { isWhole: false, reads: `${PERSON} or ${PRODUCT}`, writes: `${PERSON} or ${PRODUCT}` };

// Read where the audit is read; taken away by an erasure alone.
const PERSONAL_VALUE: Policy = { reads: `${PERSON} or ${SEES_ALL} or ${SUPERVISES}`, writes: PRODUCT };

const POLICIES: Readonly<Record<string, Policy>> = Object.fromEntries(
  ['notice_seen', 'consent_act', 'erasure'].map((table) => [
    table,
    { isWhole: false, reads: `${PERSON} or ${PRODUCT} or ${SUPERVISES}`, writes: `${PERSON} or ${PRODUCT}` },
  ]),
);

export class Privacy1795500001500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Policies hold for a plain owner too: without a word of who asks, there is nothing to update.
    await runner.query(`select set_config('bridge.sight', 'all', true)`);
    for (const sql of [TABLES, TRIGGERS, NAMES, REGISTRATION]) await runner.query(sql);
    await runner.query(named('match_report_event', 'by_name'));
    await runner.query(named('agreement', 'last_confirmed_by'));
    await runner.query(named('agreement_milestone', 'verified_by'));
    await setPolicies(runner, { ...POLICIES, audit_personal_value: PERSONAL_VALUE, project_draft: DRAFT });
    // Whoever acts writes what their act says of a person.
    await runner.query('drop policy adds on audit_personal_value');
    await runner.query('create policy adds on audit_personal_value for insert with check (true)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await takePolicies(runner, [...Object.keys(POLICIES), 'audit_personal_value']);
    await setPolicies(runner, { project_draft: DRAFT_BEFORE });
    await runner.query('alter table registration drop column notice_version, drop column consented_at');
    await runner.query('alter table agreement_milestone drop column verified_by_id');
    await runner.query('alter table agreement drop column last_confirmed_by_id');
    await runner.query('alter table match_report_event drop column by_id');
    await runner.query('alter table mail drop column is_fleeting');
    await runner.query('alter table app_user drop column erased_at');
    await runner.query('drop table erasure, audit_personal_value, notice_standing, consent_act, notice_seen, privacy_notice');
    await runner.query('drop function bridge_stays_as_it_is()');
  }
}
