import { namespaced } from '../namespaced.js';
import { account } from './account.js';
import { administration } from './administration.js';
import { agreements } from './agreements.js';
import { audit } from './audit.js';
import { cli } from './cli.js';
import { delegations } from './delegations.js';
import { importIssues } from './importIssues.js';
import { imports } from './imports.js';
import { investor } from './investor.js';
import { mails } from './mails.js';
import { matching } from './matching.js';
import { opportunities } from './opportunities.js';
import { organisations } from './organisations.js';
import { privacy } from './privacy.js';
import { projects } from './projects.js';
import { reasons } from './reasons.js';
import { registrations } from './registrations.js';
import { reports } from './reports.js';
import { review } from './review.js';
import { rules } from './rules.js';
import { secondFactor } from './secondFactor.js';
import { users } from './users.js';

/** What the pages behind the first one say, and the documents and the command line. */
export const rest = namespaced({
  account,
  administration,
  agreements,
  audit,
  cli,
  delegations,
  importIssues,
  imports,
  investor,
  mails,
  matching,
  opportunities,
  organisations,
  privacy,
  projects,
  reasons,
  registrations,
  reports,
  review,
  rules,
  secondFactor,
  users,
});
