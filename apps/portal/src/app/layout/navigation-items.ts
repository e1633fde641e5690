import type { Role } from '@bridge/common';
import type { MessageKey } from '@bridge/i18n';
import { type AppPath, paths } from '../../shared/navigation/index.js';

export interface NavigationItem {
  path: AppPath;
  label: MessageKey;
  /** Pages elsewhere that belong to this item. */
  within?: AppPath;
}

const item = (path: AppPath, label: MessageKey, within?: AppPath): NavigationItem => ({ path, label, ...(within && { within }) });

const home = item(paths.home(), 'shell.nav.home');
const delegations = item(paths.delegations(), 'shell.nav.delegations');
const projects = item(paths.projects(), 'shell.nav.projects');
const opportunities = item(paths.opportunities(), 'shell.nav.opportunities');
const reports = item(paths.reports(), 'shell.nav.reports');
const agreements = item(paths.agreements(), 'shell.nav.agreements');
const organisations = item(paths.organisations(), 'shell.nav.organisations');
const rules = item(paths.rules(), 'shell.nav.rules');
const audit = item(paths.audit(), 'shell.nav.audit');
const privacy = item(paths.privacyRecords(), 'shell.nav.privacy');
const registrations = item(paths.registrations(), 'shell.nav.registrations');
const users = item(paths.users(), 'shell.nav.users');

const INVESTOR = [
  home,
  item(paths.myProjects(), 'shell.nav.myProjects', paths.matches()),
  opportunities,
  agreements,
  item(paths.myCompany(), 'shell.nav.myCompany', paths.organisations()),
  rules,
];
const ZONE = [
  home,
  item(paths.imports(), 'shell.nav.imports'),
  delegations,
  organisations,
  projects,
  opportunities,
  item(paths.matching(), 'shell.nav.matching', paths.matches()),
  reports,
  agreements,
  registrations,
  rules,
];
const MINISTRY = [home, reports, delegations, organisations, projects, opportunities, agreements, rules];

/** In the order of each role's work: from the list that arrives to the agreement that comes of it. */
export const NAVIGATION: Record<Role, readonly NavigationItem[]> = {
  investor: INVESTOR,
  'investor-manager': [...INVESTOR, registrations],
  'delegation-organiser': [home, item(paths.myDelegation(), 'shell.nav.myDelegation'), opportunities, rules],
  'zone-official': ZONE,
  'zone-manager': [...ZONE, users],
  'ministry-reviewer': MINISTRY,
  'ministry-approver': MINISTRY,
  auditor: [home, audit, privacy, rules],
  administrator: [home, users, privacy, item(paths.viewAs(), 'shell.nav.viewAs'), rules],
  applicant: [item(paths.myRegistration(), 'shell.nav.myRegistration')],
};
