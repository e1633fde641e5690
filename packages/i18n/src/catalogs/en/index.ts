import { namespaced } from '../namespaced.js';
import { agreements } from './agreements.js';
import { cli } from './cli.js';
import { delegations } from './delegations.js';
import { errors } from './errors.js';
import { home } from './home.js';
import { importIssues } from './importIssues.js';
import { imports } from './imports.js';
import { interests } from './interests.js';
import { investor } from './investor.js';
import { matching } from './matching.js';
import { opportunities } from './opportunities.js';
import { projects } from './projects.js';
import { reasons } from './reasons.js';
import { reports } from './reports.js';
import { review } from './review.js';
import { rules } from './rules.js';
import { session } from './session.js';
import { shell } from './shell.js';
import { terms } from './terms.js';
import { ui } from './ui.js';
import { values } from './values.js';

export const catalog = namespaced({
  agreements,
  cli,
  delegations,
  errors,
  home,
  importIssues,
  imports,
  interests,
  investor,
  matching,
  opportunities,
  projects,
  reasons,
  reports,
  review,
  rules,
  session,
  shell,
  terms,
  ui,
  values,
});
