import * as agreements from '../agreements/agreement.endpoints.js';
import * as audit from '../audit/audit.endpoints.js';
import * as delegations from '../delegations/delegation.endpoints.js';
import * as home from '../home/work-queue.endpoints.js';
import * as account from '../identity/account.endpoints.js';
import * as identity from '../identity/identity.endpoints.js';
import * as passkeys from '../identity/passkey.endpoints.js';
import * as secondFactor from '../identity/second-factor.endpoints.js';
import * as singleSignOn from '../identity/single-sign-on.endpoints.js';
import * as users from '../identity/user.endpoints.js';
import * as imports from '../imports/import.endpoints.js';
import * as interests from '../interests/interest.endpoints.js';
import * as matchRuns from '../match-runs/match-run.endpoints.js';
import * as opportunities from '../opportunities/opportunity.endpoints.js';
import * as duplicates from '../organisations/duplicate.endpoints.js';
import * as organisations from '../organisations/organisation.endpoints.js';
import * as privacy from '../privacy/privacy.endpoints.js';
import * as projects from '../projects/project.endpoints.js';
import * as registrations from '../registrations/registration.endpoints.js';
import * as reports from '../reports/report.endpoints.js';
import * as rules from '../rules/rule.endpoints.js';
import type { Endpoint } from './endpoint.js';
import * as openApi from './open-api.endpoints.js';

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'access' in value;

/** Every route of the API by name: for the access matrix and the check that each one is served. Not for the portal, which imports what it calls. */
export const ALL_ENDPOINTS: Readonly<Record<string, Endpoint>> = Object.fromEntries(
  [
    account,
    agreements,
    audit,
    delegations,
    home,
    identity,
    imports,
    interests,
    matchRuns,
    openApi,
    opportunities,
    organisations,
    duplicates,
    passkeys,
    privacy,
    projects,
    registrations,
    reports,
    rules,
    secondFactor,
    singleSignOn,
    users,
  ].flatMap((module) => Object.entries(module).filter((entry): entry is [string, Endpoint] => isEndpoint(entry[1]))),
);
