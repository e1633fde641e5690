import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN, PERSON, type Policy, PRODUCT, SEES_ALL, setPolicies, takePolicies, through } from './support/row-policies.js';

const WAYS_IN: Policy = { isWhole: false, reads: `${PERSON} or ${PRODUCT}`, writes: `${PERSON} or ${PRODUCT}` };

/** The manager of a company sees who wants to act for it, known by its number alone. */
const APPLICANTS = `(select bridge_role()) = 'investor-manager' and uscc = (select o.uscc from organisation o where o.id = ${OWN})`;
const ZONE = `(select bridge_role()) in ('zone-official', 'zone-manager')`;
const REGISTRATION = `${ZONE} or ${PERSON} or (${APPLICANTS})`;
const INVITATION = `${PRODUCT} or (select bridge_role()) in ('zone-manager', 'administrator')`;

/** How somebody gets in is theirs alone, also for officials who see all records; the queue of registrations is for who decides it. */
const POLICIES: Readonly<Record<string, Policy>> = {
  ...Object.fromEntries(
    ['authenticator', 'failed_proof', 'passkey', 'password_reset', 'provider_identity', 'recovery_code', 'sign_in_step'].map((table) => [
      table,
      WAYS_IN,
    ]),
  ),
  registration: { isWhole: false, reads: REGISTRATION, writes: REGISTRATION },
  invitation: { isWhole: false, reads: INVITATION, writes: INVITATION },
};

// The frozen input holds every project of its run. The application takes the one pair out of it that its reader may see.
const FROZEN: Readonly<Record<string, Policy>> = { match_run_input: { reads: SEES_ALL } };
const FROZEN_BEFORE: Readonly<Record<string, Policy>> = {
  match_run_input: { reads: through('match_run_project mp', 'mp.run_id = match_run_input.run_id') },
};

export class PoliciesOfAccounts1795500001520 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await setPolicies(runner, { ...POLICIES, ...FROZEN });
  }

  async down(runner: QueryRunner): Promise<void> {
    await takePolicies(runner, Object.keys(POLICIES));
    await setPolicies(runner, FROZEN_BEFORE);
  }
}
