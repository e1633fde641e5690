import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN, type Policy, SEES_ALL, setPolicies, takePolicies, through } from './support/row-policies.js';

const OWN_COMPANY = `${SEES_ALL} or id = ${OWN}`;
const ofCompany = (table: string): string => through('organisation o', `o.id = ${table}.organisation_id`);
const ofOwnCompany = `${SEES_ALL} or organisation_id = ${OWN}`;

/** What is known of a company is seen by whoever sees the company; its people change it, and nobody but officials what was merged. */
const POLICIES: Readonly<Record<string, Policy>> = {
  // What was merged into the own company still answers for it.
  organisation: { reads: `${OWN_COMPANY} or merged_into = ${OWN}`, writes: OWN_COMPANY },
  organisation_alias: { reads: ofCompany('organisation_alias'), writes: ofOwnCompany },
  organisation_owner: { reads: ofCompany('organisation_owner'), writes: ofOwnCompany },
  duplicate_candidate: { reads: SEES_ALL },
  organisation_merge: { reads: SEES_ALL },
  organisation_merge_item: { reads: SEES_ALL },
};

export class PoliciesOfOrganisations1795500001450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await setPolicies(runner, POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    const { organisation: _, ...added } = POLICIES;
    await takePolicies(runner, Object.keys(added));
    await setPolicies(runner, { organisation: { reads: OWN_COMPANY } });
  }
}
