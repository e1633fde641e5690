import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN, type Policy, SEES_ALL, setPolicies, takePolicies, through } from './support/row-policies.js';

// Under these roles the application's transactions run where the connection's own user would be above the policies: `bridge_all` for
// viewers who see all, `bridge_app` for the others. An owner who may make no roles needs none: the policies are forced on owners too.
const ROLES = ['bridge_app', 'bridge_all'].map(
  (role) => `
do $$ begin
  create role ${role} nologin;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then null;
end $$;
do $$ begin
  if exists (select from pg_roles where rolname = '${role}') then
    grant usage on schema public to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    grant usage, select on all sequences in schema public to ${role};
    alter default privileges in schema public grant select, insert, update, delete on tables to ${role};
    alter default privileges in schema public grant usage, select on sequences to ${role};
  end if;
end $$`,
);

// Who asks, as UnitOfWork says it at the start of each transaction. Where nobody said anything, nobody sees anything.
const CONTEXT = `
create function bridge_sight() returns text language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('bridge.sight', true), ''), 'none') $$;
create function bridge_role() returns text language sql stable parallel safe as
  $$ select coalesce(current_setting('bridge.role', true), '') $$;
create function bridge_organisation() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('bridge.organisation', true), '')::uuid $$;
create function bridge_user() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('bridge.user', true), '')::uuid $$`;

// A policy on parties that asked for the agreement, and one on the agreement that asked for its parties, would ask for ever.
const PARTY_IDS = `
alter table agreement add column party_ids uuid[] not null default '{}';
update agreement a set party_ids = coalesce((select array_agg(distinct p.organisation_id) from agreement_party p
  where p.agreement_id = a.id and p.organisation_id is not null), '{}');
create function bridge_keep_party_ids() returns trigger language plpgsql as $$
begin
  update agreement a set party_ids = coalesce((select array_agg(distinct p.organisation_id) from agreement_party p
    where p.agreement_id = a.id and p.organisation_id is not null), '{}')
  where a.id = coalesce(new.agreement_id, old.agreement_id);
  return null;
end $$;
create trigger agreement_party_ids after insert or update or delete on agreement_party
  for each row execute function bridge_keep_party_ids()`;

/** What each table shows. Rows that hang on a project or an agreement are seen by whoever sees that: its own policy is asked. */
const POLICIES: Readonly<Record<string, Policy>> = {
  organisation: { reads: `${SEES_ALL} or id = ${OWN}` },
  delegation: { reads: through('project p', 'p.delegation_id = delegation.id') },
  project: {
    reads: `${SEES_ALL} or (organisation_id = ${OWN} and origin <> 'history')`,
    writes: `${SEES_ALL} or (organisation_id = ${OWN} and origin <> 'history')`,
  },
  project_draft: { reads: 'user_id = (select bridge_user())', writes: 'user_id = (select bridge_user())' },
  interest: {
    reads: through('project p', 'p.id = interest.project_id'),
    writes: through('project p', 'p.id = interest.project_id'),
  },
  match_run_project: { reads: through('project p', 'p.id = match_run_project.project_id') },
  match: { reads: through('project p', 'p.id = match.project_id') },
  match_run: {
    reads: `${through('match_run_project mp', 'mp.run_id = match_run.id')} or exists (select from project p where p.id = match_run.project_id)`,
    // A project that an investor registers is matched by a run of its own.
    writes: through('project p', 'p.id = match_run.project_id'),
  },
  match_run_input: { reads: through('match_run_project mp', 'mp.run_id = match_run_input.run_id') },
  match_report: {
    isWhole: false,
    reads: `${SEES_ALL} and (submitted_at is not null or (select bridge_role()) not like 'ministry-%')`,
  },
  match_report_event: { reads: through('match_report r', 'r.id = match_report_event.report_id') },
  import_batch: { reads: SEES_ALL },
  import_row: { reads: SEES_ALL },
  import_column_memory: { reads: SEES_ALL },
  agreement: { reads: `${SEES_ALL} or public_key is not null or ${OWN} = any (party_ids)` },
  agreement_party: { reads: through('agreement a', 'a.id = agreement_party.agreement_id') },
  agreement_milestone: { reads: through('agreement a', 'a.id = agreement_milestone.agreement_id') },
  agreement_lineage: {
    reads: through('agreement a, agreement b', 'a.id = agreement_lineage.newer_id and b.id = agreement_lineage.older_id'),
  },
};

/** The second wall: what a query of the application forgets to ask, the database refuses. */
export class RowLevelSecurity1795500001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...ROLES, CONTEXT, PARTY_IDS]) await runner.query(sql);
    await setPolicies(runner, POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await takePolicies(runner, Object.keys(POLICIES));
    await runner.query('drop trigger agreement_party_ids on agreement_party');
    await runner.query('drop function bridge_keep_party_ids()');
    await runner.query('alter table agreement drop column party_ids');
    await runner.query('drop function bridge_user(), bridge_organisation(), bridge_role(), bridge_sight()');
  }
}
