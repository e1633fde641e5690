import { namespaced } from '../namespaced.js';
import { administration } from './administration.js';
import { agreements } from './agreements.js';
import { audit } from './audit.js';
import { cli } from './cli.js';
import { delegations } from './delegations.js';
import { importIssues } from './importIssues.js';
import { imports } from './imports.js';
import { investor } from './investor.js';
import { matching } from './matching.js';
import { opportunities } from './opportunities.js';
import { organisations } from './organisations.js';
import { projects } from './projects.js';
import { reasons } from './reasons.js';
import { reports } from './reports.js';
import { review } from './review.js';
import { rules } from './rules.js';
import { secondFactor } from './secondFactor.js';

/** What the pages behind the first one say, and the documents and the command line. */
export const rest = namespaced({
  administration,
  agreements,
  audit,
  cli,
  delegations,
  importIssues,
  imports,
  investor,
  matching,
  opportunities,
  organisations,
  projects,
  reasons,
  reports,
  review,
  rules,
  secondFactor,
});
